using System.Collections.Immutable;

namespace SevenHours.Programmes;

/// <summary>One thing in the timetable.</summary>
public sealed record CourseSession
{
    /// <summary>Longest title, in characters.</summary>
    public const int LongestTitle = 160;

    /// <summary>Longest note beside the plan, in characters.</summary>
    public const int LongestNote = 8_000;

    /// <summary>Its key in the programme.</summary>
    public required string Id { get; init; }

    /// <summary>The day of the course, from 1; 0 and below for the days before.</summary>
    public required int Day { get; init; }

    /// <summary>When it begins, by the clocks of the venue.</summary>
    public required TimeOnly From { get; init; }

    /// <summary>When it ends.</summary>
    public required TimeOnly To { get; init; }

    /// <summary>What it is.</summary>
    public required SessionKind Kind { get; init; }

    /// <summary>What it is called.</summary>
    public string Title { get; init; } = "";

    /// <summary>What a template called it; null for what somebody added.</summary>
    public TemplateWord? Word { get; init; }

    /// <summary>What it is called in languages it was given a title in, by their tags; where one is lacking, <see cref="Title"/> stands.</summary>
    public ImmutableDictionary<string, string> Titles { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>The room it is in; null for none.</summary>
    public string? Room { get; init; }

    /// <summary>Those of staff it needs, interpreters among them.</summary>
    public ImmutableArray<string> Posts { get; init; } = [];

    /// <summary>The teams it is for; empty for all.</summary>
    public ImmutableArray<string> Teams { get; init; } = [];

    /// <summary>The language of its floor; null for that of the course.</summary>
    public string? Language { get; init; }

    /// <summary>The exercise it plays; null for none.</summary>
    public string? Exercise { get; init; }

    /// <summary>The name of its plan in <see cref="SessionShelf"/>; null for none.</summary>
    public string? Plan { get; init; }

    /// <summary>What those who hold this course wrote beside the plan; null for nothing.</summary>
    public string? PlanNote { get; init; }

    /// <summary>When its handout was given to participants before it began, in seconds since 1970; null while it waits for the beginning.</summary>
    public long? HandoutAt { get; init; }

    /// <summary>Whom it is kept from, and what they see of it meanwhile.</summary>
    public Secrecy? Secrecy { get; init; }

    /// <summary>How often what each circle of readers is shown of it has changed.</summary>
    public ImmutableArray<Edition> Editions { get; init; } = [];

    /// <summary>How long it lasts, in minutes.</summary>
    public int Minutes => (int)(To - From).TotalMinutes;

    /// <summary>Whether it shares time with another one.</summary>
    public bool Overlaps(CourseSession other) => Day == other.Day && From < other.To && other.From < To;

    /// <summary>Whether it is for a team.</summary>
    public bool IsFor(string team) => Teams.IsEmpty || Teams.Contains(team);
}

/// <summary>A surprise: participants are not told of a session before it is released.</summary>
/// <param name="Cover">What stands in its place until then; empty for nothing at all.</param>
/// <param name="ReleasedAt">When it was released, in seconds since 1970; null while it is kept.</param>
public sealed record Secrecy(string Cover, long? ReleasedAt = null)
{
    /// <summary>What a template called the cover; null for one that somebody wrote.</summary>
    public TemplateWord? Word { get; init; }
}

/// <summary>How a session stands for one circle of readers.</summary>
/// <param name="Circle">The circle.</param>
/// <param name="Number">How often what it is shown has changed.</param>
/// <param name="At">When it changed last, in seconds since 1970.</param>
public sealed record Edition(Circle Circle, int Number, long At);

/// <summary>Who reads a timetable. What one circle is not shown changes nothing in what it reads, not even a number.</summary>
public enum Circle
{
    /// <summary>Those who are trained: only what is released.</summary>
    Participants,

    /// <summary>Actors: what is released, and all they are needed for.</summary>
    RolePlayers,

    /// <summary>Interpreters: what is released, and all they are needed for.</summary>
    Interpreters,

    /// <summary>Those who hold the course: everything.</summary>
    Staff,
}

/// <summary>What a session is.</summary>
public enum SessionKind
{
    /// <summary>Words of welcome, introductions.</summary>
    Opening,

    /// <summary>Somebody teaches.</summary>
    Lecture,

    /// <summary>All work something out.</summary>
    Workshop,

    /// <summary>A pre-test or post-test.</summary>
    Test,

    /// <summary>The rules, the fictional world, the law, before play.</summary>
    Briefing,

    /// <summary>An exercise is played.</summary>
    Simulation,

    /// <summary>What happened is gone through.</summary>
    Debrief,

    /// <summary>A country shows its practice.</summary>
    Presentation,

    /// <summary>Actors rehearse.</summary>
    Rehearsal,

    /// <summary>Staff meets.</summary>
    StaffMeeting,

    /// <summary>A visit to a place.</summary>
    Visit,

    /// <summary>A break.</summary>
    Coffee,

    /// <summary>A meal.</summary>
    Lunch,

    /// <summary>Time to pray.</summary>
    Prayer,

    /// <summary>Certificates, words of farewell.</summary>
    Ceremony,
}

/// <summary>What kinds of sessions have in common.</summary>
public static class SessionKinds
{
    /// <summary>Whether it is a pause.</summary>
    public static bool IsPause(this SessionKind kind) => kind is SessionKind.Coffee or SessionKind.Lunch or SessionKind.Prayer;

    /// <summary>Whether it is for staff or actors alone.</summary>
    public static bool IsBehindTheScenes(this SessionKind kind) => kind is SessionKind.Rehearsal or SessionKind.StaffMeeting;

    /// <summary>Whether participants must understand what is said in it.</summary>
    public static bool IsSpoken(this SessionKind kind) => !kind.IsPause() && !kind.IsBehindTheScenes();
}

/// <summary>What somebody of staff does.</summary>
public enum PostRole
{
    /// <summary>Owns the aim, stops play.</summary>
    Director,

    /// <summary>Runs the run sheet.</summary>
    Controller,

    /// <summary>Answers for whoever is not in the room.</summary>
    WhiteCell,

    /// <summary>Teaches and leads sessions.</summary>
    Trainer,

    /// <summary>Stays with a team and gives feedback.</summary>
    Mentor,

    /// <summary>Observes by a guide.</summary>
    Evaluator,

    /// <summary>Acts a person of the case.</summary>
    RolePlayer,

    /// <summary>Interprets between two languages.</summary>
    Interpreter,

    /// <summary>Looks after people.</summary>
    Welfare,

    /// <summary>Leads the programme: money, partners, people.</summary>
    Manager,

    /// <summary>Rooms, travel, meals, devices, print.</summary>
    Logistics,
}
