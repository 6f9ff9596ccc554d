using SevenHours.Kernel;

namespace SevenHours.Disciplines.OnlineWorld;

/// <summary>What a site is.</summary>
public enum SiteKind
{
    /// <summary>A board of adverts: rooms, services, company.</summary>
    Adverts,

    /// <summary>A board of job offers.</summary>
    Jobs,

    /// <summary>A social network.</summary>
    Social,

    /// <summary>A forum of reviews.</summary>
    Reviews,

    /// <summary>The public front of a messaging service: channels one can read without joining.</summary>
    Messaging,
}

/// <summary>A site of the simulated web. Everybody may know that it is there.</summary>
public sealed class WebSite : Definition
{
    /// <summary>What it calls itself.</summary>
    public required TextRef Title { get; init; }

    /// <summary>What it is.</summary>
    public required SiteKind Kind { get; init; }

    /// <summary>Its domain, which ends in <c>.example</c>.</summary>
    public required string Domain { get; init; }

    /// <summary>The country it answers orders in, by the author's id; empty for any.</summary>
    public string Country { get; init; } = "";

    /// <summary>What orders to it are given for, or none.</summary>
    public Id<Subject> Company { get; init; } = Id<Subject>.None;

    /// <summary>The seed of what is generated on it.</summary>
    public ulong Seed { get; init; }

    /// <summary>How many pages are generated, besides the accounts they belong to.</summary>
    public int Amount { get; init; }

    /// <summary>How long before STARTEX the oldest of them may have appeared.</summary>
    public SimSpan Since { get; init; }

    /// <summary>Tags of the languages they are written in, the commonest first.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>How long the platform keeps what it logs of an account that is gone.</summary>
    public SimSpan Logs { get; init; }

    /// <summary>How long it holds what it was asked to preserve.</summary>
    public SimSpan Holds { get; init; }

    /// <summary>Whether it tells its users of orders about them, unless it is asked not to.</summary>
    public bool TellsUsers { get; init; }
}
