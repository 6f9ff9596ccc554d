using SevenHours.Kernel;

namespace SevenHours.Disciplines.Money;

/// <summary>Money or goods that can be frozen, or slip away first. Truth: for staff.</summary>
public sealed class Asset : Definition
{
    /// <summary>What it is.</summary>
    public required TextRef Title { get; init; }

    /// <summary>What it is worth, in whole units of its currency.</summary>
    public long Value { get; init; }

    /// <summary>Its currency: a code of the fictional region.</summary>
    public string Currency { get; init; } = "";

    /// <summary>The account or thing it is held in, or none.</summary>
    public Id<Subject> HeldIn { get; init; } = Id<Subject>.None;

    /// <summary>Who really owns it, or none.</summary>
    public Id<Subject> Owner { get; init; } = Id<Subject>.None;
}

/// <summary>Where an asset stands.</summary>
public enum AssetStatus
{
    /// <summary>Free to be moved.</summary>
    Free,

    /// <summary>Frozen.</summary>
    Frozen,

    /// <summary>Gone.</summary>
    Drained,
}
