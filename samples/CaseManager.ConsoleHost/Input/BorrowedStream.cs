namespace CaseManager.ConsoleHost.Input;

/// <summary>Standard input: read like a file, not closed like one.</summary>
internal sealed class BorrowedStream(Stream lender) : ForwardOnlyStream
{
    public override int Read(Span<byte> buffer) => lender.Read(buffer);
}
