using SevenHours.Kernel;

namespace SevenHours.Disciplines.Cooperation;

/// <summary>What makes a meeting a coordination meeting of several countries: issues to decide, and minutes that each country confirms. As it really is, or as one desk knows it.</summary>
/// <param name="Meeting">The meeting it belongs to.</param>
/// <param name="Caller">Who called it.</param>
/// <param name="Issues">What is to be decided.</param>
/// <param name="Interpreter">Who interprets between which languages, in words; none for nobody.</param>
/// <param name="At">When it was called.</param>
public sealed record Coordination(Handle Meeting, Id<Seat> Caller, IReadOnlyList<CoordinationIssue> Issues, TextRef Interpreter, SimTime At)
{
    /// <summary>What was decided, one entry for each issue, the latest of each.</summary>
    public IReadOnlyList<MinuteEntry> Minutes { get; init; } = [];

    /// <summary>Counts the changes of the minutes: a confirmation is for one of them.</summary>
    public int Version { get; init; }

    /// <summary>Who has confirmed what stands there now.</summary>
    public IReadOnlyList<MinuteConfirmation> Confirmations { get; init; } = [];

    /// <summary>When all countries at the table had confirmed; <see cref="SimTime.Never"/> before.</summary>
    public SimTime SettledAt { get; init; } = SimTime.Never;

    /// <summary>The agencies that were at the table when the minutes were settled.</summary>
    public IReadOnlyList<Id<Agency>> Agencies { get; init; } = [];

    /// <summary>Whether all countries at the table have confirmed the minutes.</summary>
    public bool IsSettled => SettledAt != SimTime.Never;

    /// <summary>What was decided on an issue, or null.</summary>
    public MinuteEntry? On(CoordinationIssue issue) => Minutes.FirstOrDefault(entry => entry.Issue == issue);

    /// <summary>Whether a country has confirmed what stands there now.</summary>
    public bool HasConfirmed(string country) => Confirmations.Any(one => one.Country == country);
}

/// <summary>What a coordination meeting decides.</summary>
public enum CoordinationIssue
{
    /// <summary>Which agency acts first.</summary>
    ActsFirst,

    /// <summary>When all act.</summary>
    DayOfAction,

    /// <summary>In which country is prosecuted.</summary>
    Prosecutes,

    /// <summary>What is done for those harmed.</summary>
    Victims,

    /// <summary>Who freezes what, when.</summary>
    Assets,

    /// <summary>Whether a joint team is founded: settled minutes open its draft.</summary>
    JointTeam,

    /// <summary>Which letters go, by whom.</summary>
    Letters,
}

/// <summary>What was decided on one issue.</summary>
/// <param name="Issue">Which.</param>
/// <param name="Text">The words.</param>
/// <param name="Agency">Who acts first, or an agency of the country that prosecutes; none for other issues.</param>
/// <param name="Time">The time of action; <see cref="SimTime.Never"/> for other issues.</param>
/// <param name="Letter">The letter it refers to, or none.</param>
/// <param name="Seat">Who wrote it.</param>
/// <param name="At">When.</param>
public sealed record MinuteEntry(CoordinationIssue Issue, TextRef Text, Id<Agency> Agency, SimTime Time, Handle Letter, Id<Seat> Seat, SimTime At);

/// <summary>A country confirmed the minutes.</summary>
/// <param name="Country">Which.</param>
/// <param name="Seat">Who spoke for it.</param>
/// <param name="At">When.</param>
public sealed record MinuteConfirmation(string Country, Id<Seat> Seat, SimTime At);

/// <summary>Coordination meetings, all of them or those one desk knows of, in the order they were called.</summary>
public sealed class CoordinationBook
{
    private readonly List<Coordination> all;

    internal CoordinationBook() => all = [];

    private CoordinationBook(CoordinationBook other) => all = [.. other.all];

    /// <summary>The meetings.</summary>
    public IReadOnlyList<Coordination> All => all;

    /// <summary>What belongs to a meeting, or null.</summary>
    public Coordination? Find(Handle meeting) => all.Find(one => one.Meeting == meeting);

    /// <summary>Whether two agencies sat at a table whose minutes are settled.</summary>
    public bool Settled(Id<Agency> one, Id<Agency> other) => all.Exists(meeting => meeting.IsSettled && meeting.Agencies.Contains(one) && meeting.Agencies.Contains(other));

    /// <summary>The times of action that two agencies have agreed on.</summary>
    public IEnumerable<SimTime> DaysOf(Id<Agency> one, Id<Agency> other) => all
        .Where(meeting => meeting.IsSettled && meeting.Agencies.Contains(one) && meeting.Agencies.Contains(other))
        .Select(meeting => meeting.On(CoordinationIssue.DayOfAction)?.Time ?? SimTime.Never).Where(time => time != SimTime.Never);

    internal CoordinationBook Fork() => new(this);

    internal void AddTo(ref StateHash hash)
    {
        foreach (var meeting in all)
        {
            hash.Add(meeting.Meeting);
            hash.Add(meeting.Version);
            hash.Add(meeting.Confirmations.Count);
            hash.Add(meeting.SettledAt);
        }
    }

    internal void Put(Coordination meeting)
    {
        var place = all.FindIndex(known => known.Meeting == meeting.Meeting);
        if (place < 0)
        {
            all.Add(meeting);
        }
        else
        {
            all[place] = meeting;
        }
    }

    internal void Change(Handle meeting, Func<Coordination, Coordination> change)
    {
        if (Find(meeting) is { } found)
        {
            Put(change(found));
        }
    }
}
