using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.OnlineWorld;

/// <summary>A site.</summary>
[Section("web", "A site of the simulated web. Its pages are generated, thousands if wished; the author's own stand among them.")]
public sealed class SiteModel : Entity
{
    private const int Day = 86_400;

    /// <summary>What it calls itself.</summary>
    [Doc("What it calls itself.")]
    public required Text Title { get; init; }

    /// <summary>What it is.</summary>
    [Doc("What it is: adverts, jobs, social, reviews or messaging.")]
    public required SiteKind Kind { get; init; }

    /// <summary>Its domain.</summary>
    [Doc("Its domain; it ends in `.example`.")]
    public required string Domain { get; init; }

    /// <summary>Where it answers orders.</summary>
    [Doc("The country whose orders it answers. From any other it takes a request through its authorities: months. Any country when left out.")]
    public Reference<CountryModel>? Country { get; init; }

    /// <summary>What orders are given for.</summary>
    [Doc("The company that runs it, a thing of the case: what an order about one of its pages is asked and given for.")]
    public Reference<ThingModel>? Company { get; init; }

    /// <summary>The seed.</summary>
    [Doc("Seed of what is generated: the same gives the same pages."), Between(0, 1_000_000_000)]
    public int Seed { get; init; }

    /// <summary>How much is generated.</summary>
    [Doc("How many pages are generated, besides the accounts they belong to."), Between(0, 10_000)]
    public int Amount { get; init; }

    /// <summary>How old.</summary>
    [Doc("How long before STARTEX the oldest of them may have appeared.")]
    public Span Since { get; init; } = new(60 * Day);

    /// <summary>In which languages.</summary>
    [Doc("Tags of the languages they are written in, the commonest first. There are words in en, ru and ar; with another tag the page is read in translation.")]
    public IReadOnlyList<string> Languages { get; init; } = ["en"];

    /// <summary>What it logs.</summary>
    [Doc("How long it keeps logs of what is gone: 30 to 180 days.")]
    public Span Logs { get; init; } = new(90 * Day);

    /// <summary>What it holds.</summary>
    [Doc("How long it holds what it was asked to preserve: 60 to 90 days.")]
    public Span Holds { get; init; } = new(90 * Day);

    /// <summary>Whether it tells users.</summary>
    [Doc("Whether it tells its users of orders about them, unless it is asked not to.")]
    public bool TellsUsers { get; init; }
}
