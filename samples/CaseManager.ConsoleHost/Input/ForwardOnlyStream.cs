namespace CaseManager.ConsoleHost.Input;

/// <summary>
/// A stream that is read once from front to back. <see cref="Stream"/> asks those that cannot seek or write, and say so, to answer every
/// attempt with <see cref="NotSupportedException"/>.
/// </summary>
internal abstract class ForwardOnlyStream : Stream
{
    public sealed override bool CanRead => true;

    public sealed override bool CanSeek => false;

    public sealed override bool CanWrite => false;

    public sealed override long Length => throw CannotSeek();

    public sealed override long Position
    {
        get => throw CannotSeek();
        set => throw CannotSeek();
    }

    public sealed override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public abstract override int Read(Span<byte> buffer);

    public sealed override void Flush()
    {
        // Nothing is ever written.
    }

    public sealed override long Seek(long offset, SeekOrigin origin) => throw CannotSeek();

    public sealed override void SetLength(long value) => throw CannotWrite();

    public sealed override void Write(byte[] buffer, int offset, int count) => throw CannotWrite();

    private static NotSupportedException CannotSeek() => new("This stream is read from front to back and cannot seek.");

    private static NotSupportedException CannotWrite() => new("This stream is only read.");
}
