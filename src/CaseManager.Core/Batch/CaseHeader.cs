namespace CaseManager.Core.Batch;

/// <summary>Where one case's words are, and what else is known of it.</summary>
internal readonly record struct CaseHeader(long Start, ulong CaseBits, int Length, int BirthDay, int Episodes, ushort Calendar)
{
    /// <summary>Words are kept in chunks of a million, so that a large set never moves.</summary>
    internal const int ChunkBits = 20;
    internal const int ChunkSize = 1 << ChunkBits;
    internal const long ChunkMask = ChunkSize - 1;

    /// <summary>Headers are kept in blocks of 65 536.</summary>
    internal const int BlockBits = 16;
    internal const int BlockSize = 1 << BlockBits;
    internal const int BlockMask = BlockSize - 1;
}
