namespace SevenHours.Analysis.Charts;

/// <summary>A chart, or a file of one, is not sound. The message says where, what and how to mend it.</summary>
/// <param name="fault">What is wrong.</param>
/// <param name="inner">What it was seen by, or null.</param>
public sealed class ChartException(ChartFault fault, Exception? inner = null) : Exception(fault?.ToString(), inner)
{
    /// <summary>What is wrong, for those who say it in another language.</summary>
    public ChartFault Fault { get; } = fault ?? throw new ArgumentNullException(nameof(fault));
}
