using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Cooperation;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <content>What goes from one country to another.</content>
internal sealed partial class EventLines
{
    private Line Abroad(WorldEvent @event) => @event switch
    {
        LetterSent e => Nothing with { Kind = EventKinds.LetterSent, Seat = e.Letter.From, About = e.Letter.About, Says = e.Letter.Purpose },
        LetterArrived e => Nothing with { Kind = EventKinds.LetterArrived, About = e.Letter.About, Says = e.Letter.Purpose },
        LetterAnswered { Reply.Outcome: LetterOutcome.Returned or LetterOutcome.Refused } e => Nothing with { Kind = EventKinds.LetterReturned, Seat = e.Reply.Seat, Says = e.Reply.Says },
        LetterAnswered e => Nothing with { Kind = EventKinds.LetterAnswered, Seat = e.Reply.Seat, Says = e.Reply.Says },
        LetterOverdue => Nothing with { Kind = EventKinds.LetterOverdue },
        FactsCertified => Nothing with { Kind = EventKinds.FactsCertified },
        TeamOpened e => Nothing with { Kind = EventKinds.TeamOpened, Seat = e.Team.Opener, Says = e.Team.Purpose },
        ClauseWritten e => Nothing with { Kind = EventKinds.TeamWritten, Seat = e.Entry.Seat, Title = Scenario.Table<TeamClause>()[e.Entry.Clause].Title },
        TermsSet e => Nothing with { Kind = EventKinds.TeamWritten, Seat = e.Seat },
        TeamSigned e => Nothing with { Kind = EventKinds.TeamSigned, Seat = e.Signature.Seat },
        TeamReturned e => Nothing with { Kind = EventKinds.TeamReturned, Seat = e.Seat, Says = e.Return.Says },
        TeamFounded e => Nothing with { Kind = EventKinds.TeamFounded, Says = e.Team.Purpose },
        TeamEnded => Nothing with { Kind = EventKinds.TeamEnded },
        TeamShared e => Nothing with { Kind = EventKinds.TeamShared, Seat = e.From },
        ParallelAsked e => Nothing with { Kind = EventKinds.ParallelAsked, Seat = e.Check.Seat, About = e.Check.About },
        ParallelAnswered => Nothing with { Kind = EventKinds.ParallelAnswered },
        ParallelNoticed e => Nothing with { Kind = EventKinds.ParallelNoticed, Title = Scenario.Table<ParallelCase>()[e.Case].Title },
        ContactPointReached e => Nothing with { Kind = EventKinds.ContactPointReached, Seat = e.Seat },
        CasesCollided e => Nothing with { Kind = EventKinds.CasesCollided, Seat = e.Seat, About = e.About, Title = Scenario.Table<ParallelCase>()[e.Case].Title, Says = e.Says },
        JoinOpened e => Nothing with { Kind = EventKinds.JoinOpened, Seat = e.Join.Opener, Says = e.Join.Purpose },
        JoinWritten e => Nothing with { Kind = EventKinds.JoinWritten, Seat = e.Seat, Says = e.Terms.Why },
        JoinSigned e => Nothing with { Kind = EventKinds.JoinSigned, Seat = e.Signature.Seat },
        CasesJoined => Nothing with { Kind = EventKinds.CasesJoined },
        AbroadBrought e => Nothing with { Kind = EventKinds.AbroadBrought, Seat = e.Presence.Seat, Title = Scenario.Agencies[e.Presence.Agency].Title },
        ActedAbroad e => Nothing with { Kind = EventKinds.ActedAbroad, Seat = e.Presence.Seat, Title = Scenario.Table<ActionDefinition>()[e.Action].Title },
        CoordinationCalled e => Nothing with { Kind = EventKinds.CoordinationCalled, Seat = e.Coordination.Caller },
        IssueDecided e => Nothing with { Kind = EventKinds.IssueDecided, Seat = e.Entry.Seat, Says = e.Entry.Text },
        TabledUnderCode e => Nothing with { Kind = EventKinds.TabledUnderCode, Seat = e.Seat },
        MinutesConfirmed e => Nothing with { Kind = EventKinds.MinutesConfirmed, Seat = e.Confirmation.Seat },
        MinutesSettled => Nothing with { Kind = EventKinds.MinutesSettled },
        PhaseOpened e => Nothing with { Kind = EventKinds.PhaseOpened, Title = Scenario.Table<JointPhase>()[e.Phase].Title },
        TrendGiven e => Nothing with { Kind = EventKinds.TrendGiven, Seat = e.Seat, Title = Scenario.Table<Trend>()[e.Trend].Title },
        LinkProposed e => Nothing with { Kind = EventKinds.LinkProposed, Seat = e.Proposal.Seat, Says = e.Proposal.Text },
        LinkAnswered e => Nothing with { Kind = EventKinds.LinkAnswered, Seat = e.Answer.Seat, Says = e.Answer.Says },
        LinkAgreed e => Nothing with { Kind = EventKinds.LinkAgreed, Says = Scenario.Table<TrendLink>()[e.Link].Says },
        _ => AtScene(@event),
    };
}
