using System.Collections.Immutable;

namespace SevenHours.Programmes;

/// <summary>What participants are able to do afterwards.</summary>
/// <param name="Id">Its key in the programme.</param>
/// <param name="Says">The objective in words.</param>
/// <param name="Competence">The competence of the framework it belongs to; null while it was tied to none.</param>
public sealed record Objective(string Id, string Says, string? Competence = null)
{
    /// <summary>What a template called it; null for what somebody added.</summary>
    public TemplateWord? Word { get; init; }
}

/// <summary>Where a course is held.</summary>
public sealed record Venue
{
    /// <summary>The house.</summary>
    public string Name { get; init; } = "";

    /// <summary>The town.</summary>
    public string Town { get; init; } = "";

    /// <summary>The country, as a two-letter code; empty while it is open.</summary>
    public string Country { get; init; } = "";

    /// <summary>The time zone of its clocks, as an IANA name.</summary>
    public string TimeZone { get; init; } = "UTC";

    /// <summary>From when on rooms can be used.</summary>
    public TimeOnly Opens { get; init; } = new(8, 0);

    /// <summary>Until when rooms can be used.</summary>
    public TimeOnly Closes { get; init; } = new(19, 0);

    /// <summary>Its rooms, as columns of the timetable.</summary>
    public ImmutableArray<VenueRoom> Rooms { get; init; } = [];
}

/// <summary>A room.</summary>
/// <param name="Id">Its key in the programme.</param>
/// <param name="Title">What stands on its door.</param>
/// <param name="Places">How many people it holds; 0 while nobody has counted.</param>
public sealed record VenueRoom(string Id, string Title, int Places = 0)
{
    /// <summary>What a template called it; null for what somebody added.</summary>
    public TemplateWord? Word { get; init; }
}

/// <summary>What somebody of staff does. A person of the roster fills it; until then it is vacant.</summary>
/// <param name="Id">Its key in the programme.</param>
/// <param name="Role">What is done.</param>
/// <param name="Title">What tells it from others of its role; may be empty.</param>
public sealed record Post(string Id, PostRole Role, string Title = "")
{
    /// <summary>What a template called it; null for what somebody added.</summary>
    public TemplateWord? Word { get; init; }

    /// <summary>The languages an interpreter works between; empty for others.</summary>
    public ImmutableArray<string> Between { get; init; } = [];

    /// <summary>Whether it interprets between two languages.</summary>
    public bool Interprets(string from, string to) => Role == PostRole.Interpreter && Between.Contains(from) && Between.Any(language => language != from && WorkLanguages.AreUnderstood(language, to));
}

/// <summary>A team of participants.</summary>
/// <param name="Id">Its key in the programme.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Number">The team of the exercise it plays as, from 1.</param>
public sealed record Team(string Id, string Title, int Number)
{
    /// <summary>The word it is called by with its number; null for a team that a person named when he added it.</summary>
    public TemplateWord? Word { get; init; }
}

/// <summary>A time of day at which nobody is asked for anything, such as a prayer.</summary>
/// <param name="Title">What it is for.</param>
/// <param name="From">When it begins.</param>
/// <param name="To">When it ends.</param>
/// <param name="On">The only day of the week it counts on; null for every day.</param>
public sealed record Quiet(string Title, TimeOnly From, TimeOnly To, DayOfWeek? On = null)
{
    /// <summary>What a template called it; null for what somebody added.</summary>
    public TemplateWord? Word { get; init; }
}

/// <summary>Something that must be there: a prop, a set, a costume, a form.</summary>
/// <param name="Id">Its key in the programme.</param>
/// <param name="Title">What it is.</param>
/// <param name="Count">How many.</param>
/// <param name="IsThere">Whether it is there.</param>
public sealed record Prop(string Id, string Title, int Count = 1, bool IsThere = false)
{
    /// <summary>What a template called it; null for what somebody added.</summary>
    public TemplateWord? Word { get; init; }
}

/// <summary>What must be done by when, while a course is planned, held and followed up.</summary>
/// <param name="Id">Its key in the programme.</param>
/// <param name="Title">What is done.</param>
/// <param name="Day">Days from day 1 of the course, negative before it: a course that is moved moves its milestones.</param>
/// <param name="Post">Whose it is; null while nobody's.</param>
public sealed record Milestone(string Id, string Title, int Day, string? Post = null)
{
    /// <summary>What a template called it; null for what somebody added.</summary>
    public TemplateWord? Word { get; init; }

    /// <summary>When it was done, in seconds since 1970; null while it is open.</summary>
    public long? DoneAt { get; init; }

    /// <summary>The account that said so.</summary>
    public string? DoneBy { get; init; }

    /// <summary>The date it is due.</summary>
    public DateOnly DueIn(Programme programme) => programme.FirstDay.AddDays(Day);
}

/// <summary>A line of the budget. A template gives no amounts: nobody else's prices are yours.</summary>
/// <param name="Id">Its key in the programme.</param>
/// <param name="Title">What is paid for.</param>
/// <param name="Unit">What is counted, such as nights.</param>
/// <param name="Count">How many; 0 while it is open.</param>
/// <param name="Price">What one costs, in hundredths of the currency; null while it is open.</param>
/// <param name="Donor">Who pays for it; empty while it is open.</param>
public sealed record BudgetLine(string Id, string Title, string Unit, int Count = 0, long? Price = null, string Donor = "")
{
    /// <summary>What a template called it; null for what somebody added.</summary>
    public TemplateWord? Word { get; init; }

    /// <summary>What a template called its unit; null for one that somebody added.</summary>
    public TemplateWord? UnitWord { get; init; }

    /// <summary>What it comes to, in hundredths of the currency; null while its price is open.</summary>
    public long? Total => Price is { } price ? checked(price * Count) : null;
}

/// <summary>The call for applications: a public page, open until the end of a day.</summary>
public sealed record Call
{
    /// <summary>The last day on which somebody can apply; null while it was never opened.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Whether a manager has opened it.</summary>
    public bool IsOpen { get; init; }

    /// <summary>What the page says beside aims, place and dates.</summary>
    public string Says { get; init; } = "";

    /// <summary>Who answers for the data of those who apply.</summary>
    public string Controller { get; init; } = "";

    /// <summary>How long the applications of those who were not taken are kept after the course, in days.</summary>
    public int KeepDays { get; init; } = 90;

    /// <summary>Whether one can apply on a day.</summary>
    public bool TakesOn(DateOnly day) => IsOpen && Until is { } until && day <= until;
}
