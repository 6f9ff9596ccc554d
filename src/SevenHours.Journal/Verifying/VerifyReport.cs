namespace SevenHours.Journal;

/// <summary>What a verification found.</summary>
/// <param name="Streams">Streams walked.</param>
/// <param name="Records">Records whose hash was recomputed.</param>
/// <param name="Attachments">Attachments whose commitment was recomputed.</param>
/// <param name="Erased">Attachments that are erased, of which only the commitment is left.</param>
/// <param name="FirstFault">The first bad record, streams taken in ordinal order; null when all is sound.</param>
public sealed record VerifyReport(int Streams, long Records, long Attachments, long Erased, VerifyFault? FirstFault)
{
    /// <summary>True when nothing was found.</summary>
    public bool IsSound => FirstFault is null;
}

/// <summary>A record that is not what was written.</summary>
/// <param name="Stream">Its stream.</param>
/// <param name="Version">The version at which the history breaks.</param>
/// <param name="What">What is wrong, as a sentence.</param>
public sealed record VerifyFault(StreamName Stream, long Version, string What);
