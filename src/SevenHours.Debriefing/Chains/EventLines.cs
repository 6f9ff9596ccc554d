using SevenHours.Disciplines.Acting;
using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Coaching;
using SevenHours.Disciplines.Evidence;
using SevenHours.Disciplines.Identification;
using SevenHours.Disciplines.Interviews;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Money;
using SevenHours.Disciplines.OnlineWorld;
using SevenHours.Disciplines.Planning;
using SevenHours.Disciplines.Press;
using SevenHours.Disciplines.Protection;
using SevenHours.Disciplines.Requests;
using SevenHours.Disciplines.Telephony;
using SevenHours.Disciplines.Tongues;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>Puts events into lines.</summary>
internal sealed partial class EventLines(History history)
{
    private readonly Lazy<Dictionary<Handle, Petition>> asked = new(() => history.Requests.ToDictionary(request => request.Petition.Handle, request => request.Petition));
    private readonly Lazy<Dictionary<Handle, TextRef>> purposes = new(() => history.All<MeetingCalled>().ToDictionary(called => called.Event.Meeting, called => called.Event.Purpose));

    private static readonly Line Nothing = new(EventKinds.Other, Id<Seat>.None, TextRef.None, Id<Subject>.None, TextRef.None, "");

    private Scenario Scenario => history.Scenario;

    /// <summary>Those of a history, which look up once what many events name.</summary>
    public static EventLines In(History history) => history.Once(static whole => new EventLines(whole));

    public EventLine Of(Happened happened)
    {
        var line = happened.Event is RuleFired or RuleArmed ? Told(happened.Id, LineOf(happened.Event)) : LineOf(happened.Event);
        return new EventLine(happened.Id, happened.At, line.Kind, Whose(happened, line), line.Title, line.About, line.Says, line.Name);
    }

    private Line LineOf(WorldEvent @event) => @event switch
    {
        ExerciseStarted => Nothing with { Kind = EventKinds.Start },
        PlayEnded e => Nothing with { Kind = EventKinds.End, Says = e.Says, Name = e.Outcome },
        RuleFired e => Of(e.Rule),
        RuleArmed e => Of(e.Rule),
        LevelChanged e => Of(Scenario.Levels[e.Level]),
        ActionStarted e => Act(EventKinds.Ordered, e.Plan.Handle),
        ActionBegan e => Act(EventKinds.Began, e.Handle),
        ActionFinished e => Act(EventKinds.Done, e.Handle),
        ActionCancelled e => Act(EventKinds.CalledOff, e.Handle),
        OutcomeFollowed e => Act(EventKinds.Brought, e.Handle) with { Says = e.Says },
        MandateOverstepped e => Act(EventKinds.Overstepped, e.Act),
        LawfulnessChanged e => Act(EventKinds.Validated, e.Handle),
        RequestMade e => Asked(EventKinds.Asked, e.Petition),
        RequestReceived e => Asked(EventKinds.Asked, e.Petition),
        RequestAnswered e => Asked(e) with { Says = e.Says },
        AuthorisationGranted e => Action(EventKinds.Allowed, e.Order.Action) with { About = e.Order.Target },
        MessageSent e => Nothing with { Kind = EventKinds.Wrote, Seat = e.From, Says = e.Text },
        FactsShared e => Fact(EventKinds.Shared, e.Facts.Select(f => f.Fact)) with { Seat = e.From },
        MessageArrived e => Nothing with { Kind = EventKinds.Arrived, Seat = e.From },
        ItemDelivered e => Delivered(Scenario.Table<Inject>()[e.Inject]),
        AdHocInjectSent e => Nothing with { Kind = EventKinds.Arrived, Title = e.Title, Says = e.Text },
        Traced e => Nothing with { Kind = EventKinds.Arrived, Says = e.Says },
        WebSearched e => Nothing with { Kind = EventKinds.WebSearched, Seat = e.Seat, Says = e.What.Words },
        PageOpened e => Page(e.As == WebAccount.Own ? EventKinds.WebOpenedOwn : EventKinds.WebOpened, e.Seat, e.Page),
        PageCaptured e => Page(EventKinds.WebSaved, e.Seat, e.Page),
        DataOrdered e => Page(EventKinds.WebOrdered, e.Seat, e.Page),
        PlatformAnswered e => Act(EventKinds.WebAnswered, e.Act),
        UserTold e => Page(EventKinds.WebUserTold, Id<Seat>.None, e.Page),
        WebChanged e => Page(EventKinds.WebChanged, Id<Seat>.None, SmallWeb.Of(Scenario).Of(e.Entry).Address),
        ItemOpened e => Nothing with { Kind = EventKinds.Opened, Seat = e.Seat, Says = e.Text },
        RelayAsked e => Nothing with { Kind = EventKinds.RelayAsked, Seat = e.For, Says = e.Says },
        RelayMade e => Nothing with { Kind = Relayed(e.How), Seat = e.Seat, Says = e.Words },
        RelayArrived { Lost.Count: > 0 } e => Fact(EventKinds.RelayLost, e.Lost) with { Seat = e.For },
        RelayArrived e => Nothing with { Kind = EventKinds.RelayArrived, Seat = e.For, Says = e.Says.Words.IsSome ? e.Says.Words : e.Says.Text },
        WordsRelayed e => Persona(Relayed((RelayHow)(e.How ?? RelayedHow.Faithful)), e.Seat, e.Persona) with { Says = e.Words.Count > 0 ? e.Words[0] : TextRef.None },
        FactLearned e => Fact(EventKinds.Learned, [e.Fact]) with { Seat = e.To.Count == 1 ? e.To.ToList()[0] : Id<Seat>.None },
        RecordsOrdered e => Nothing with { Kind = EventKinds.RecordsAsked, Seat = e.Seat, Name = string.Join(", ", e.Wanted.Numbers) },
        RecordsAwaited e => Nothing with { Kind = EventKinds.RecordsAwaited, Name = string.Join(", ", e.Wanted.Numbers) },
        RecordsDelivered e => Nothing with { Kind = EventKinds.RecordsCame, Name = string.Join(", ", e.Scope.Numbers) },
        RecordsGiven e => Nothing with { Kind = EventKinds.RecordsCame, Seat = e.From, Name = string.Join(", ", e.Scope.Numbers) },
        PatternClaimed e => Nothing with
        {
            Kind = e.IsShown ? EventKinds.RecordsReadRightly : EventKinds.RecordsReadWrongly, Seat = e.Seat, Name = $"{e.Claim.A} {e.Claim.B}".TrimEnd(), Says = e.Claim.Words,
        },
        DecisionRecorded e => Nothing with { Kind = EventKinds.Decided, Seat = e.Seat, Title = e.What, Says = e.Why },
        ConversationRecorded e => Nothing with { Kind = EventKinds.Recorded, Seat = e.RecordedBy, About = e.Place, Says = SaysOf(e) },
        RecordDisputed e => Nothing with { Kind = EventKinds.Disputed, Seat = e.Seat, Says = e.Says },
        WordsLinked e => Fact(EventKinds.Linked, [e.Fact]) with { Seat = e.Seat },
        ConversationReported e => Nothing with { Kind = EventKinds.Reported, About = e.Talk.Place },
        SceneTold e => Nothing with { Kind = EventKinds.SceneTold, Seat = e.Seat },
        ActReported e => Nothing with
        {
            Kind = EventKinds.Acted, Seat = e.Seat, Title = CastCard.Of(Scenario, e.Seat)?.Report(e.Report)?.Says ?? TextRef.None, Name = e.Report,
        },
        QuestionAsked e => Persona(EventKinds.Questioned, e.Seat, e.Persona) with { Says = e.Text },
        PersonaAnswered e => Persona(EventKinds.Spoke, e.Seat, e.Persona) with { Says = e.Says },
        PersonMoved e => Nothing with { Kind = EventKinds.Moved, About = e.Person },
        PersonSafe e => Nothing with { Kind = EventKinds.Safe, About = e.Person },
        HarmDone e => Nothing with { Kind = EventKinds.Harm, About = e.Person, Says = e.Says },
        RightBreached e => Nothing with { Kind = EventKinds.Breach, About = e.Person, Says = e.Says },
        RightDue e => Right(EventKinds.RightDue, e.Right),
        RightKept e => Right(EventKinds.RightKept, e.Right),
        RightMissed e => Right(EventKinds.RightMissed, e.Right),
        ExhibitTaken e => Exhibit(e),
        CustodyKept or ExhibitShown or ExhibitAltered or WitnessTainted or FileSubmitted or FileTaken or FileRuled => OfEvidence(@event),
        CustodyBroken e => Fact(EventKinds.Custody, [e.Fact]) with { Says = e.Says },
        AssetFrozen e => Asset(EventKinds.Frozen, e.Asset),
        AssetDrained e => Asset(EventKinds.Gone, e.Asset) with { Says = e.Says },
        OwnerAlarmed e => Asset(EventKinds.MoneyAlarmed, e.Asset),
        AssetMoved e => Asset(EventKinds.MoneyMoved, e.Asset) with { Says = e.Says },
        FreezeConfirmed e => Asset(EventKinds.MoneyConfirmed, e.Asset),
        FreezeLapsed e => Asset(EventKinds.MoneyLapsed, e.Asset),
        FreezeFoundNothing e => Asset(EventKinds.MoneyMissed, e.Asset),
        ClaimMade e => Asset(EventKinds.MoneyClaimed, e.Asset),
        ConfiscationAsked e => Asset(EventKinds.MoneyAsked, e.Petition.Asset) with { Seat = e.Petition.Seat, Says = e.Petition.Says },
        PetitionTaken e => Nothing with { Kind = EventKinds.FileTaken, Seat = e.Seat },
        ConfiscationRuled e => Nothing with { Kind = EventKinds.MoneyRuled, Seat = e.Seat, Says = e.Ruling.Says },
        AssetConfiscated e => Asset(EventKinds.MoneyConfiscated, e.Asset),
        CompensationPaid e => Nothing with { Kind = EventKinds.MoneyPaid, Seat = e.Seat, About = e.Person, Says = e.Says },
        AssetSold e => Asset(EventKinds.MoneySold, e.Asset) with { Seat = e.Seat },
        SuspicionReported e => Nothing with { Kind = EventKinds.MoneyReported, Seat = e.Seat, Title = e.About, Says = e.Says },
        MeetingCalled e => Nothing with { Kind = EventKinds.MeetingCalled, Seat = e.Caller, Title = e.Purpose },
        InvitationAnswered e => Nothing with { Kind = EventKinds.InvitationAnswered, Seat = e.Seat, Says = e.Says },
        BodyAnswered e => Nothing with { Kind = EventKinds.InvitationAnswered, Says = e.Says },
        MeetingStarted e => Met(EventKinds.MeetingBegan, e.Meeting, e.Seat),
        MeetingJoined e => Met(EventKinds.MeetingJoined, e.Meeting, e.Seat),
        MeetingLeft e => Met(EventKinds.MeetingLeft, e.Meeting, e.Seat),
        MeetingClosed e => Met(EventKinds.MeetingClosed, e.Meeting, e.Seat),
        MeetingCalledOff e => Met(EventKinds.MeetingClosed, e.Meeting, Id<Seat>.None),
        SheetWritten e => Sheet(e.Line),
        DutySet e => Nothing with { Kind = EventKinds.TaskSet, Seat = e.Seat, Says = e.Note },
        DutyOverdue => Nothing with { Kind = EventKinds.TaskOverdue },
        MinutesSent e => Nothing with { Kind = EventKinds.MinutesSent, Seat = e.From, Title = e.Purpose },
        PlanChanged e => Nothing with { Kind = EventKinds.Planned, Seat = e.Seat, Title = e.Entry.What, Says = e.Entry.Why },
        PlanHanded e => Nothing with { Kind = EventKinds.PlanHanded, Seat = e.From },
        HintGiven e => Nothing with { Kind = EventKinds.Hint, Says = e.Says, Name = e.Step },
        FeedbackReleased e => Nothing with { Kind = EventKinds.Feedback, Says = e.Good.Count > 0 ? e.Good[0] : e.Try },
        TimeOutCalled e => Nothing with { Kind = EventKinds.TimeOut, About = e.Place, Says = e.Says },
        TimeOutOver => Nothing with { Kind = EventKinds.GoesOn },
        GroupOpened e => Nothing with { Kind = EventKinds.GroupReceived, Title = Scenario.Table<ScreenedGroup>()[e.Group].Title },
        GroupLeft e => Nothing with { Kind = EventKinds.GroupLeft, Title = Scenario.Table<ScreenedGroup>()[e.Group].Title },
        PersonClaimed e => Of(EventKinds.Claimed, e.Who, e.Seat),
        TalkBegan e => Of(EventKinds.Screened, e.Who, e.Seat),
        PersonGiven e => Of(EventKinds.PersonGiven, e.Who, e.From),
        PersonShowed e => Of(EventKinds.Showed, e.Who, Id<Seat>.None),
        IndicatorTicked e => Of(EventKinds.Ticked, e.Who, e.Seat),
        ScreeningConcluded e => Of(e.Conclusion.IsPositive ? EventKinds.ConcludedPositive : EventKinds.ConcludedNegative, e.Who, e.Seat),
        ReferralMoved e => Of(
            e.Reached == ReferralState.Flagged ? EventKinds.Flagged : e.Reached == ReferralState.Refused ? EventKinds.ReferralRefused : EventKinds.ReferralStep, e.Who, e.Seat),
        ReferralLapsed e => Of(EventKinds.ReferralLapsed, e.Who, Id<Seat>.None),
        ReferralFiled e => Of(EventKinds.ReferralFiled, e.Who, e.Seat),
        ServiceStarted e => Of(EventKinds.ServiceStarted, e.Who, e.Seat),
        PressEvent e => OfPress(e),
        _ => AtWork(@event) ?? InOperation(@event),
    };

    // People of a group have numbers; those of the story have names as well.
    private Line Of(string kind, GroupMember who, Id<Seat> seat) => Nothing with
    {
        Kind = kind,
        Seat = seat,
        About = Scenario.Table<ScreenedGroup>()[who.Group].Named.GetValueOrDefault(who.Number, Id<Subject>.None),
        Name = who.Number.ToString(System.Globalization.CultureInfo.InvariantCulture),
    };

    private Line Of(Id<Rule> id) => Nothing with
    {
        Kind = Scenario.Rules[id].Kind == RuleKind.Adversary ? EventKinds.Reaction : EventKinds.Rule, Name = Scenario.Rules[id].Name,
    };

    // A rule has no words of its own: it is told by what came of it first that has some.
    private Line Told(EventId id, Line rule)
    {
        foreach (var follower in history.FollowersOf(id))
        {
            var told = history[follower].Event is RuleFired ? Told(follower, rule) : LineOf(history[follower].Event);
            if (told.Title.IsSome || told.Says.IsSome)
            {
                return rule with { Title = told.Title, About = told.About, Says = told.Says };
            }
        }

        return rule;
    }

    private static Line Of(Level level) => Nothing with { Kind = EventKinds.Level, About = level.Of, Name = level.Kind };

    private Line Act(string kind, Handle handle) => history.Acts.Find(handle) is { Plan: var plan }
        ? Action(kind, plan.Action) with { Seat = plan.Seat, About = plan.Target }
        : Nothing with { Kind = kind };

    private Line Action(string kind, Id<ActionDefinition> action)
    {
        var definition = Scenario.Table<ActionDefinition>()[action];
        return Nothing with { Kind = kind, Title = definition.Title, Name = definition.Name };
    }

    private Line Asked(RequestAnswered answered) =>
        asked.Value.TryGetValue(answered.Request, out var petition)
            ? Asked(EventKinds.Answered, petition) with { Seat = Id<Seat>.None }
            : Nothing with { Kind = EventKinds.Answered };

    private Line Asked(string kind, Petition petition)
    {
        var line = petition.Action.IsSome ? Action(kind, petition.Action)
            : petition.Topic.IsSome ? Nothing with
            {
                Kind = kind,
                Title = Scenario.Table<Disciplines.Requests.Topic>()[petition.Topic].Title,
                Name = Scenario.Table<Disciplines.Requests.Topic>()[petition.Topic].Name,
            }
            : Nothing with { Kind = kind };
        return line with { Seat = petition.Asker, About = petition.Target, Says = petition.Text };
    }

    private Line Fact(string kind, IEnumerable<Id<Fact>> facts)
    {
        var fact = facts.Select(f => Scenario.Table<Fact>()[f]).FirstOrDefault();
        return fact is null
            ? Nothing with { Kind = kind }
            : Nothing with { Kind = kind, Title = fact.Statement, About = fact.About, Name = fact.Name };
    }

    private Line Exhibit(ExhibitTaken taken)
    {
        var line = Fact(EventKinds.Exhibit, taken.Fact.IsSome ? [taken.Fact] : []);
        return taken.Item is { } item
            ? line with { Seat = item.Seat, Title = item.Label.IsSome ? item.Label : line.Title, About = item.Site.IsSome ? item.Site : line.About }
            : line;
    }

    private static TextRef SaysOf(ConversationRecorded talk) =>
        talk.Decisions.IsSome ? talk.Decisions
        : talk.Decided.Count > 0 ? talk.Decided[0].What
        : talk.Heard.Count > 0 ? talk.Heard[0].Says
        : TextRef.None;

    private static Line Delivered(Inject inject) => Nothing with { Kind = EventKinds.Arrived, Title = inject.Title, Name = inject.Name };

    private Line Met(string kind, Handle meeting, Id<Seat> seat) => Nothing with
    {
        Kind = kind,
        Seat = seat,
        Title = purposes.Value.GetValueOrDefault(meeting),
    };

    private Line Sheet(SheetLine line) => line.Kind switch
    {
        SheetLineKind.Facts => Fact(EventKinds.Tabled, line.Facts) with { Seat = line.Seat },
        SheetLineKind.Decision => Nothing with { Kind = EventKinds.Decided, Seat = line.Whose, Title = line.Text, Says = line.Why },
        SheetLineKind.Duty => Nothing with { Kind = EventKinds.TaskGiven, Seat = line.Seat, Title = line.Text },
        _ => Nothing with { Kind = EventKinds.Minuted, Seat = line.Seat, Says = line.Text },
    };

    private Line Persona(string kind, Id<Seat> seat, Id<Persona> persona) => Nothing with
    {
        Kind = kind, Seat = seat, About = Scenario.Table<Persona>()[persona].Of,
    };

    private Line Page(string kind, Id<Seat> seat, string address) => SmallWeb.Of(Scenario).Find(address) is not { } item
        ? Nothing with { Kind = kind, Seat = seat }
        : Nothing with
        {
            Kind = kind, Seat = seat,
            Title = item.Entry.IsSome && Scenario.Table<WebEntry>()[item.Entry].Versions[0].Words.Title is { IsSome: true } title ? title : Scenario.Table<WebSite>()[item.Site].Title,
            Name = item.Entry.IsSome ? Scenario.Table<WebEntry>()[item.Entry].Name : "",
        };

    private Line Right(string kind, Id<Right> right)
    {
        var definition = Scenario.Table<Right>()[right];
        return Nothing with { Kind = kind, Title = definition.Title, About = definition.Of, Name = definition.Name };
    }

    private Line Asset(string kind, Id<Asset> asset)
    {
        var definition = Scenario.Table<Asset>()[asset];
        return Nothing with { Kind = kind, Title = definition.Title, About = definition.HeldIn, Name = definition.Name };
    }

    private sealed record Line(string Kind, Id<Seat> Seat, TextRef Title, Id<Subject> About, TextRef Says, string Name);

    private static string Relayed(RelayHow how) => how switch
    {
        RelayHow.Shortened => EventKinds.RelayedShortened,
        RelayHow.Softened => EventKinds.RelayedSoftened,
        RelayHow.Omitted => EventKinds.RelayedOmitted,
        _ => EventKinds.RelayedFaithful,
    };
}
