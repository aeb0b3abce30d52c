import CPhotoCodec

/// Has the whole process keep the memory that a photo's planes leave, for those of the next stage or photo.
///
/// Handing pages back to the system, and having them cleared again, took a fifth of the time of a photo. For a program that
/// examines photos and little else, once, at its start; without effect where the C library has no such setting.
public func keepFreedMemory() { photo_keep_freed_memory() }
