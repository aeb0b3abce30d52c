@main
struct Rubor {
    static func main() {}
}
