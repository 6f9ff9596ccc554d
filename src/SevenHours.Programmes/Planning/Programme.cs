using System.Collections.Immutable;

namespace SevenHours.Programmes;

/// <summary>
/// A course and its plan: what it is for, where and when, its timetable, posts, milestones and budget. It names no person: posts are filled
/// by people of the roster, so that whoever is erased leaves a vacant post and nothing else.
/// </summary>
public sealed record Programme
{
    /// <summary>Longest title, in characters.</summary>
    public const int LongestTitle = 160;

    /// <summary>How many sessions that were taken out are remembered.</summary>
    public const int MostGone = 200;

    /// <summary>Most days a course lasts.</summary>
    public const int MostDays = 30;

    /// <summary>Its key.</summary>
    public required string Id { get; init; }

    /// <summary>What it is called.</summary>
    public required string Title { get; init; }

    /// <summary>The template it was made from; null for none.</summary>
    public string? Template { get; init; }

    /// <summary>What is to be reached.</summary>
    public string Aims { get; init; } = "";

    /// <summary>Why it is held, and for whom.</summary>
    public string Background { get; init; } = "";

    /// <summary>What participants are able to do afterwards.</summary>
    public ImmutableArray<Objective> Objectives { get; init; } = [];

    /// <summary>Who pays.</summary>
    public ImmutableArray<string> Donors { get; init; } = [];

    /// <summary>The development goals it is reported under, by their numbers (<see cref="SevenHours.Programmes.Goals"/>).</summary>
    public ImmutableArray<string> Goals { get; init; } = [];

    /// <summary>Who takes part in holding it.</summary>
    public ImmutableArray<string> Partners { get; init; } = [];

    /// <summary>Where it is held.</summary>
    public Venue Venue { get; init; } = new();

    /// <summary>The languages people may speak in it, the one of the floor first; never empty.</summary>
    public ImmutableArray<string> Languages { get; init; } = ["en"];

    /// <summary>The date of day 1.</summary>
    public required DateOnly FirstDay { get; init; }

    /// <summary>How many days it lasts, half days counted as days.</summary>
    /// <value>1 to <see cref="MostDays"/>.</value>
    public int Days { get; init; } = 1;

    /// <summary>Places for participants.</summary>
    public int Places { get; init; } = 24;

    /// <summary>The timetable, in the order of time.</summary>
    public ImmutableArray<CourseSession> Sessions { get; init; } = [];

    /// <summary>Sessions that were taken out, as they stood last: whoever had them in his calendar is told that they are off. The latest <see cref="MostGone"/>.</summary>
    public ImmutableArray<CourseSession> Gone { get; init; } = [];

    /// <summary>What staff, interpreters and actors do; people fill them.</summary>
    public ImmutableArray<Post> Posts { get; init; } = [];

    /// <summary>Teams, who are groups of the audience too.</summary>
    public ImmutableArray<Team> Teams { get; init; } = [];

    /// <summary>Times at which nobody is asked for anything, such as prayers.</summary>
    public ImmutableArray<Quiet> Quiets { get; init; } = [];

    /// <summary>What must be there.</summary>
    public ImmutableArray<Prop> Props { get; init; } = [];

    /// <summary>What must be done by when.</summary>
    public ImmutableArray<Milestone> Milestones { get; init; } = [];

    /// <summary>What it costs.</summary>
    public ImmutableArray<BudgetLine> Budget { get; init; } = [];

    /// <summary>The currency of the budget, as ISO 4217; XXX while none was chosen.</summary>
    public string Currency { get; init; } = "XXX";

    /// <summary>The exercises played in it, by their ids.</summary>
    public ImmutableArray<string> Exercises { get; init; } = [];

    /// <summary>The call for applications.</summary>
    public Call Call { get; init; } = new();

    /// <summary>On what terms it certifies.</summary>
    public CertificateTerms Certificates { get; init; } = new();

    /// <summary>The number the next part of it is called by.</summary>
    public int Next { get; init; } = 1;

    /// <summary>The language of the floor.</summary>
    public string Floor => Languages.IsEmpty ? "en" : Languages[0];

    /// <summary>The date of the last day.</summary>
    public DateOnly LastDay => FirstDay.AddDays(Days - 1);

    /// <summary>The date of a day of the timetable; day 0 is the day before the first.</summary>
    public DateOnly DateOf(int day) => FirstDay.AddDays(day - 1);

    /// <summary>A session by its id; null when there is none.</summary>
    public CourseSession? FindSession(string? id) => Sessions.FirstOrDefault(session => session.Id == id);

    /// <summary>A post by its id; null when there is none.</summary>
    public Post? FindPost(string? id) => Posts.FirstOrDefault(post => post.Id == id);

    /// <summary>A room by its id; null when there is none.</summary>
    public VenueRoom? FindRoom(string? id) => Venue.Rooms.FirstOrDefault(room => room.Id == id);

    /// <summary>A team by its id; null when there is none.</summary>
    public Team? FindTeam(string? id) => Teams.FirstOrDefault(team => team.Id == id);

    /// <summary>A new id of a part, such as <c>s12</c>, and the programme that has given it away.</summary>
    public (Programme Programme, string Id) Named(char kind) =>
        (this with { Next = Next + 1 }, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{kind}{Next}"));
}
