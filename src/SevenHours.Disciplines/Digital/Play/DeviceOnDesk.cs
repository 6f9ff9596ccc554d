using SevenHours.Disciplines.Tongues;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Digital;

/// <summary>A device as the agency that holds it knows it.</summary>
/// <param name="Device">Which.</param>
/// <param name="Taker">Who took it.</param>
/// <param name="TakenAt">When.</param>
/// <param name="Act">The act that took it, or none.</param>
/// <param name="Found">How it was found.</param>
/// <param name="Care">How it was handled.</param>
public sealed record DeviceOnDesk(Id<Device> Device, Id<Seat> Taker, SimTime TakenAt, Handle Act, DeviceFound Found, DeviceCare Care)
{
    /// <summary>The exhibit it became, or none.</summary>
    public Handle Exhibit { get; init; }

    /// <summary>Until when its screen is open; STARTEX when it was not.</summary>
    public SimTime OpenUntil { get; init; }

    /// <summary>Since when nothing reaches it; never while it is connected.</summary>
    public SimTime CutOffAt { get; init; } = SimTime.Never;

    /// <summary>Whether its code is known.</summary>
    public bool IsCodeKnown { get; init; }

    /// <summary>Whether the owner was asked for the code.</summary>
    public bool WasOwnerAsked { get; init; }

    /// <summary>How often somebody guessed wrong.</summary>
    public int WrongGuesses { get; init; }

    /// <summary>Whether it locked for good.</summary>
    public bool IsBlocked { get; init; }

    /// <summary>When it was seen to be wiped, or never.</summary>
    public SimTime WipedAt { get; init; } = SimTime.Never;

    /// <summary>What was seen then.</summary>
    public TextRef WipeSays { get; init; }

    /// <summary>How often somebody looked through it by hand.</summary>
    public int Looks { get; init; }
}

/// <summary>A copy as an agency has it.</summary>
/// <param name="Copy">The copy.</param>
/// <param name="ArrivedAt">When it came.</param>
public sealed record CopyOnDesk(DeviceCopy Copy, SimTime ArrivedAt)
{
    /// <summary>Who passed it on, or none for the agency's own.</summary>
    public Id<Seat> From { get; init; } = Id<Seat>.None;

    /// <summary>What was marked in it.</summary>
    public IReadOnlyList<MarkOnDesk> Marks { get; init; } = [];

    /// <summary>What was given to be translated.</summary>
    public IReadOnlyList<TranslationOnDesk> Translations { get; init; } = [];

    /// <summary>The mark on an item, or null.</summary>
    public MarkOnDesk? MarkOn(int number) => Marks.FirstOrDefault(m => m.Mark.Number == number);

    /// <summary>Whether a seat can read an item: it has the language, or a translation came.</summary>
    public bool CanRead(Scenario scenario, Id<Seat> seat, PhoneItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return Tongue.Understands(scenario, seat, item.Language) || Translations.Any(t => t.HasCome && (t.Contact < 0 || t.Contact == item.Contact));
    }
}

/// <summary>A mark as the agency sees it.</summary>
/// <param name="Seat">Who made it.</param>
/// <param name="Mark">What.</param>
/// <param name="At">When.</param>
public sealed record MarkOnDesk(Id<Seat> Seat, CopyMark Mark, SimTime At);

/// <summary>A translation as the agency sees it.</summary>
/// <param name="Contact">Of which contact's messages; -1 for all.</param>
/// <param name="Count">How many items.</param>
/// <param name="At">When it was asked for.</param>
/// <param name="Due">When it comes.</param>
/// <param name="HasCome">Whether it has come.</param>
public sealed record TranslationOnDesk(int Contact, int Count, SimTime At, SimTime Due, bool HasCome)
{
    /// <summary>The opaque name of the work, or none for one that was given with a copy.</summary>
    public Handle Work { get; init; }

    /// <summary>The seat it still waits for; none once it is under way.</summary>
    public Id<Seat> WaitsFor { get; init; } = Id<Seat>.None;
}

/// <summary>A copy that was ordered.</summary>
/// <param name="Act">The act that will make it.</param>
/// <param name="Device">Of which device.</param>
/// <param name="At">When it was ordered.</param>
public sealed record OrderOnDesk(Handle Act, Id<Device> Device, SimTime At)
{
    /// <summary>What kind of copy.</summary>
    public CopyKind Kind { get; init; }

    /// <summary>Its limits.</summary>
    public CopyScope Scope { get; init; } = CopyScope.Everything;

    /// <summary>The people named, in the seat's own words.</summary>
    public TextRef Names { get; init; }

    /// <summary>When the copying began; never while it waits for somebody to do it.</summary>
    public SimTime BegunAt { get; init; } = SimTime.Never;
}

/// <summary>Something that could not be copied.</summary>
/// <param name="Device">Which device.</param>
/// <param name="Why">Why.</param>
/// <param name="At">When.</param>
public sealed record FailureOnDesk(Id<Device> Device, CopyFailure Why, SimTime At);
