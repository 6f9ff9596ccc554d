namespace SevenHours.Language;

/// <summary>How long something takes, as three figures: one time in ten at most low, half the time at most middle, nine in ten at most high.</summary>
/// <remarks>Written as one span, when it always takes as long, or as a list of three in rising order.</remarks>
/// <param name="Low">Tenth percentile.</param>
/// <param name="Middle">Median.</param>
/// <param name="High">Ninetieth percentile.</param>
public sealed record Spread(Span Low, Span Middle, Span High)
{
    /// <summary>A spread without doubt.</summary>
    public static Spread Always(Span span) => new(span, span, span);

    /// <summary>Whether all three are equal.</summary>
    public bool IsFixed => Low == Middle && Middle == High;

    /// <summary>As an author writes it.</summary>
    public override string ToString() => IsFixed ? Middle.ToString() : $"[{Low}, {Middle}, {High}]";
}
