using SevenHours.Kernel;

namespace SevenHours.Disciplines.Press;

/// <summary>A storm of social media.</summary>
public sealed class Storm : Definition
{
    /// <summary>What it is about.</summary>
    public required TextRef Title { get; init; }

    /// <summary>Who is asked: a public statement of any of them calms it.</summary>
    public required SeatSet Asks { get; init; }

    /// <summary>How often the next post comes.</summary>
    public required SimSpan Every { get; init; }

    /// <summary>The posts, each louder than the last.</summary>
    public required IReadOnlyList<(TextRef Says, int Readers)> Posts { get; init; }

    /// <summary>What follows with each post after the first.</summary>
    public required IReadOnlyList<Effect> Grows { get; init; }

    /// <summary>What follows when somebody who is asked speaks.</summary>
    public required IReadOnlyList<Effect> Calms { get; init; }
}
