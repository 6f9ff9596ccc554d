using SevenHours.Disciplines.Identification;
using SevenHours.Disciplines.Identification.Groups;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>What became of one person of a mixed group, whoever dealt with the person. Truth: for staff and the debrief.</summary>
public sealed class ScreeningStory
{
    private readonly Dictionary<Id<Agency>, HashSet<string>> shown = [];

    private ScreeningStory(History history, GroupMember who) => (this.history, Who) = (history, who);

    private readonly History history;

    /// <summary>Who.</summary>
    public GroupMember Who { get; }

    /// <summary>The person, with the truth.</summary>
    public GroupPerson Person => Group.People[Who.Number - 1];

    /// <summary>The name of the person in rows of measures: the person of the story, or the group and the number.</summary>
    public string Name => Group.Named.TryGetValue(Who.Number, out var subject) ? history.Scenario.Subjects[subject].Name : $"{Group.Name} {Who.Number}";

    /// <summary>The talks, in order.</summary>
    public List<Seen<TalkBegan>> Talks { get; } = [];

    /// <summary>What came to light, in order.</summary>
    public List<Seen<PersonShowed>> Showings { get; } = [];

    /// <summary>What was ticked and taken off, in order.</summary>
    public List<Seen<IndicatorTicked>> Ticks { get; } = [];

    /// <summary>What it came to, in order: the last counts.</summary>
    public List<Seen<ScreeningConcluded>> Conclusions { get; } = [];

    /// <summary>Steps of the referral, in order.</summary>
    public List<Seen<ReferralMoved>> Steps { get; } = [];

    /// <summary>Steps whose time passed, in order.</summary>
    public List<Seen<ReferralLapsed>> Lapses { get; } = [];

    /// <summary>Help that started, in order.</summary>
    public List<Seen<ServiceStarted>> Services { get; } = [];

    /// <summary>When what one agency had been shown was enough for reasonable grounds, and by which event; null when never.</summary>
    public (SimTime At, EventId Event)? Grounds { get; private set; }

    /// <summary>Whether anybody spoke with the person, or concluded about it.</summary>
    public bool WasMet => Talks.Count > 0 || Conclusions.Count > 0;

    /// <summary>Whether the person was taken for trafficked: flagged, or concluded so by whoever concluded last.</summary>
    public bool IsTaken => Steps.Count > 0 || Conclusions is [.., { Event.Conclusion.IsPositive: true }];

    /// <summary>The first flag; null when there was none.</summary>
    public Seen<ReferralMoved>? Flag => Steps.Count > 0 ? Steps[0] : null;

    /// <summary>Why somebody who is trafficked was not found; null for who was found, or is not.</summary>
    public ScreeningMiss? Miss => !Person.IsVictim || IsTaken ? null
        : !WasMet ? ScreeningMiss.NotMet
        : Grounds is not null ? ScreeningMiss.Overlooked
        : Talks.Count == 0 ? ScreeningMiss.BySight
        : Talks.TrueForAll(talk => talk.Event.Setting.Where == Whereabouts.Beside) ? ScreeningMiss.Beside
        : Talks.TrueForAll(talk => talk.Event.Setting.Speaking != Speaking.Qualified) ? ScreeningMiss.NoInterpreter
        : Talks.TrueForAll(talk => !talk.Event.Setting.IsLong) ? ScreeningMiss.Hurried
        : ScreeningMiss.Overlooked;

    /// <summary>Signs without meaning that ticks rested on, or that were to be seen when somebody who is not trafficked was taken for so.</summary>
    public IReadOnlyList<string> Decoys =>
    [
        .. Ticks.Where(t => t.Event.IsOn).SelectMany(t => t.Event.Ticks).Select(tick => tick.Sign).OfType<string>().Where(IsDecoy)
            .Concat(!Person.IsVictim && IsTaken ? Person.Signs.Where(IsDecoy) : []).Distinct(),
    ];

    /// <summary>Every event of it.</summary>
    public IEnumerable<EventId> Events => [.. Talks.Select(e => e.Id), .. Showings.Select(e => e.Id), .. Conclusions.Select(e => e.Id), .. Steps.Select(e => e.Id)];

    /// <summary>The indicators that stand ticked at the end.</summary>
    public IReadOnlyList<Tick> Standing
    {
        get
        {
            var standing = new List<Tick>();
            foreach (var happened in Ticks)
            {
                standing.RemoveAll(one => happened.Event.Ticks.Any(tick => tick.Indicator == one.Indicator));
                standing.AddRange(happened.Event.IsOn ? happened.Event.Ticks : []);
            }

            return standing;
        }
    }

    private ScreenedGroup Group => history.Scenario.Table<ScreenedGroup>()[Who.Group];

    /// <summary>Everybody of every group that anybody received, in order.</summary>
    public static IReadOnlyList<ScreeningStory> Of(History history)
    {
        ArgumentNullException.ThrowIfNull(history);
        var groups = history.Scenario.Table<ScreenedGroup>();
        var stories = history.All<GroupOpened>().Select(opened => opened.Event.Group).Distinct().Order()
            .SelectMany(group => Enumerable.Range(1, groups[group].People.Count).Select(number => new ScreeningStory(history, new GroupMember(group, number))))
            .ToDictionary(story => story.Who);
        if (stories.Count == 0)
        {
            return [];
        }

        Each<TalkBegan>(e => e.Who, (story, e) => story.Talks.Add(e));
        Each<IndicatorTicked>(e => e.Who, (story, e) => story.Ticks.Add(e));
        Each<PersonShowed>(e => e.Who, (story, e) => story.Show(e));
        Each<ScreeningConcluded>(e => e.Who, (story, e) => story.Conclusions.Add(e));
        Each<ReferralMoved>(e => e.Who, (story, e) => story.Steps.Add(e));
        Each<ReferralLapsed>(e => e.Who, (story, e) => story.Lapses.Add(e));
        Each<ServiceStarted>(e => e.Who, (story, e) => story.Services.Add(e));
        return [.. stories.Values.OrderBy(story => story.Who.Group).ThenBy(story => story.Who.Number)];

        void Each<T>(Func<T, GroupMember> who, Action<ScreeningStory, Seen<T>> add)
            where T : WorldEvent
        {
            foreach (var happened in history.All<T>())
            {
                if (stories.TryGetValue(who(happened.Event), out var story))
                {
                    add(story, happened);
                }
            }
        }
    }

    private static bool IsDecoy(string sign) => SignCatalogue.Of(sign).Kind is SignKind.Folk or SignKind.Away;

    private void Show(Seen<PersonShowed> showing)
    {
        Showings.Add(showing);
        var agency = history.AgencyOf(showing.Event.Seat);
        if (!shown.TryGetValue(agency, out var known))
        {
            shown.Add(agency, known = [.. Person.Sight.Seen]);
        }

        known.UnionWith(showing.Event.Signs);
        var indicators = history.Scenario.Table<Indicator>();
        var supported = known.Select(SignCatalogue.Of).Where(sign => sign.Indicator is not null).Select(sign => indicators[sign.Indicator!]);
        if (Grounds is null && Assessment.Of(indicators, supported, Person.IsChild).HasGrounds)
        {
            Grounds = (showing.At, showing.Id);
        }
    }
}

/// <summary>Why somebody who is trafficked was not found.</summary>
public enum ScreeningMiss
{
    /// <summary>Nobody spoke with the person.</summary>
    NotMet,

    /// <summary>Concluded by sight alone.</summary>
    BySight,

    /// <summary>Asked only beside those who came along.</summary>
    Beside,

    /// <summary>Asked only through somebody at hand, or without common words.</summary>
    NoInterpreter,

    /// <summary>Asked only in a hurry.</summary>
    Hurried,

    /// <summary>It was said, and not taken up.</summary>
    Overlooked,
}
