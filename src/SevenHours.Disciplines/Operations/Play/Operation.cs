using SevenHours.Kernel;

namespace SevenHours.Disciplines.Operations;

/// <summary>An operation: its plan with every edit, who was briefed, and what became of its sites. The same shape in truth and on a desk.</summary>
/// <param name="Handle">Its opaque name.</param>
/// <param name="OpenedBy">Who opened it.</param>
/// <param name="OpenedAt">When.</param>
/// <param name="Name">What it is called, or none.</param>
public sealed record Operation(Handle Handle, Id<Seat> OpenedBy, SimTime OpenedAt, TextRef Name)
{
    /// <summary>The seats that see it and write in it: the agencies that were invited, and whoever was briefed.</summary>
    public SeatSet Members { get; init; }

    /// <summary>Every edit, in order.</summary>
    public IReadOnlyList<OperationEdit> Edits { get; init; } = [];

    /// <summary>Who was briefed, and up to which edit each knows the plan.</summary>
    public IReadOnlyList<Briefed> Briefings { get; init; } = [];

    /// <summary>When it was launched, or never.</summary>
    public SimTime LaunchedAt { get; init; } = SimTime.Never;

    /// <summary>Who launched it, or none.</summary>
    public Id<Seat> LaunchedBy { get; init; } = Id<Seat>.None;

    /// <summary>What became of its sites, in the order something first did.</summary>
    public IReadOnlyList<SiteRun> Runs { get; init; } = [];

    /// <summary>What its posts reported, in order.</summary>
    public IReadOnlyList<PostReport> Reports { get; init; } = [];

    /// <summary>What was said in the hot debrief, in order.</summary>
    public IReadOnlyList<HotLine> Hot { get; init; } = [];

    /// <summary>When its last site was over, or never.</summary>
    public SimTime OverAt { get; init; } = SimTime.Never;

    /// <summary>The plan as it stands.</summary>
    public OperationContent Content => OperationContent.Of(Edits);

    /// <summary>Whether it was launched.</summary>
    public bool IsLaunched => LaunchedAt != SimTime.Never;

    /// <summary>Whether all its sites are over.</summary>
    public bool IsOver => OverAt != SimTime.Never;

    /// <summary>Up to which edit a seat knows the plan by briefing and confirmation; 0 when it was never briefed.</summary>
    public int KnownBy(Id<Seat> seat) => Briefings.FirstOrDefault(one => one.Seat == seat)?.Edit ?? 0;

    /// <summary>The plan as a seat was told of it; as it stands when the seat was never briefed.</summary>
    public OperationContent ToldTo(Id<Seat> seat) => KnownBy(seat) is > 0 and var edit ? OperationContent.Of(Edits, edit) : Content;

    /// <summary>What became of a site, or null while nothing did.</summary>
    public SiteRun? Run(string site) => Runs.FirstOrDefault(run => run.Entry == site);

    /// <summary>Who leads at a site: who is written there, else who leads the operation, else who opened it.</summary>
    public Id<Seat> LeadOf(Scenario scenario, OperationEntry site) =>
        site.SeatIn(scenario, OperationField.Lead) is { IsSome: true } lead ? lead : Leader(scenario);

    /// <summary>Who leads the operation: who is written there, else who opened it.</summary>
    public Id<Seat> Leader(Scenario scenario) =>
        Content.Plan.SeatIn(scenario, OperationField.Leader) is { IsSome: true } leader ? leader : OpenedBy;

    /// <summary>Who has a post in the plan as it stands, or leads at one of its sites.</summary>
    public SeatSet Posted(Scenario scenario)
    {
        var content = Content;
        return SeatSet.Of(content.Posts.Select(post => post.SeatIn(scenario)).Concat(content.Sites.Select(site => LeadOf(scenario, site))).Where(seat => seat.IsSome));
    }

    /// <summary>Whether a site still lies ahead, so far as anybody knows.</summary>
    public bool IsAhead(string site) => Run(site) is null or { Status: SiteStatus.Ordered };

    /// <summary>The edits a seat was not told of that say where, when, whither or with whom it stands: its late orders. Empty before it was briefed.</summary>
    public IEnumerable<OperationEdit> LateFor(Id<Seat> seat) =>
        KnownBy(seat) is > 0 and var known ? Edits.Where(edit => edit.Number > known) : [];

    internal Operation ForSeats() => this with { Edits = [.. Edits.Select(edit => edit.ForSeats())], Runs = [.. Runs.Select(run => run.ForSeats())] };

    internal void AddTo(ref StateHash hash)
    {
        hash.Add(Handle);
        foreach (var member in Members)
        {
            hash.Add(member.Index);
        }

        hash.Add(Edits.Count);
        hash.Add(LaunchedAt);
        hash.Add(OverAt);
        hash.Add(Reports.Count + Hot.Count);
        foreach (var briefed in Briefings)
        {
            hash.Add(briefed.Seat.Index);
            hash.Add(briefed.Edit);
        }

        foreach (var run in Runs)
        {
            hash.Add((int)run.Status);
            hash.Add(run.At);
            hash.Add(run.Lacks.Count);
        }
    }
}

/// <summary>A seat that was briefed.</summary>
/// <param name="Seat">Who.</param>
/// <param name="At">When.</param>
/// <param name="Edit">The last edit of the plan it was told of.</param>
public sealed record Briefed(Id<Seat> Seat, SimTime At, int Edit);

/// <summary>Where a site stands.</summary>
public enum SiteStatus
{
    /// <summary>Ordered to go in; something is missing yet.</summary>
    Ordered,

    /// <summary>Entered.</summary>
    Entered,

    /// <summary>Called off.</summary>
    CalledOff,

    /// <summary>Nobody went: the order never reached who was to go.</summary>
    Missed,
}

/// <summary>What became of a site.</summary>
/// <param name="Entry">Its entry in the plan.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="At">Since when.</param>
/// <param name="Act">The act by which it was entered, or none.</param>
public sealed record SiteRun(string Entry, SiteStatus Status, SimTime At, Handle Act)
{
    /// <summary>The site of the package, or none. Truth.</summary>
    public Id<Site> Site { get; init; } = Id<Site>.None;

    /// <summary>Who went in.</summary>
    public Id<Seat> Lead { get; init; } = Id<Seat>.None;

    /// <summary>Whether those inside had been warned. Truth.</summary>
    public bool WasWarned { get; init; }

    /// <summary>What was seen before the door opened.</summary>
    public IReadOnlyList<AbortSign> Signs { get; init; } = [];

    /// <summary>What it lacked.</summary>
    public IReadOnlyList<SiteLack> Lacks { get; init; } = [];

    /// <summary>Whom those who were brought out met first. Truth.</summary>
    public IReadOnlyList<SiteMeeting> Met { get; init; } = [];

    internal SiteRun ForSeats() => this with { Site = Id<Site>.None, WasWarned = false, Met = [], Lacks = [.. Lacks.Select(lack => lack.ForSeats())] };
}

/// <summary>Whom somebody who was brought out met first.</summary>
/// <param name="Person">Who was brought out.</param>
/// <param name="By">Who stood at the door for the person, or none when the entry team was the first.</param>
public sealed record SiteMeeting(Id<Subject> Person, Id<Seat> By);

/// <summary>What a post reports.</summary>
public enum PostWord
{
    /// <summary>In place.</summary>
    InPlace,

    /// <summary>Gone in.</summary>
    Entered,

    /// <summary>Clear: nobody is in danger.</summary>
    Clear,

    /// <summary>Needs help.</summary>
    NeedsHelp,

    /// <summary>Done.</summary>
    Done,
}

/// <summary>What a post reported.</summary>
/// <param name="Site">The site's entry.</param>
/// <param name="Seat">Who.</param>
/// <param name="At">When.</param>
/// <param name="Word">What.</param>
/// <param name="Says">More of it in words, or none.</param>
public sealed record PostReport(string Site, Id<Seat> Seat, SimTime At, PostWord Word, TextRef Says);

/// <summary>How something went, as those who did it see it.</summary>
public enum HotKind
{
    /// <summary>As planned.</summary>
    AsPlanned,

    /// <summary>Not as planned.</summary>
    NotAsPlanned,

    /// <summary>What we learned.</summary>
    Learned,
}

/// <summary>A line of the hot debrief.</summary>
/// <param name="Site">The site's entry; the plan's for the whole.</param>
/// <param name="Seat">Who said it.</param>
/// <param name="At">When.</param>
/// <param name="Kind">How it went.</param>
/// <param name="Says">In the seat's own words.</param>
/// <param name="By">The person at the seat, or null.</param>
public sealed record HotLine(string Site, Id<Seat> Seat, SimTime At, HotKind Kind, TextRef Says, string? By);
