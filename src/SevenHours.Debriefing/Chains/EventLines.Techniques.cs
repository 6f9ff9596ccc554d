using SevenHours.Disciplines.Techniques;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <content>What happens with special techniques.</content>
internal sealed partial class EventLines
{
    private Line OfTechnique(WorldEvent @event) => @event switch
    {
        TechniquePlanned e => Nothing with { Kind = EventKinds.TechniquePlanned, Seat = e.Seat },
        TechniqueBegan e => Used(EventKinds.TechniqueBegan, e.Started.Handle, e.Started.Seat),
        LinesCame e => Used(EventKinds.TechniqueLines, e.Deployment, Id<Seat>.None) with { Says = SaysOf(e) },
        TechniqueCovered e => Used(EventKinds.TechniqueCovered, e.Deployment, Id<Seat>.None),
        TechniqueRunOn e => Used(EventKinds.TechniqueRunOn, e.Deployment, e.Seat),
        TechniqueEnded e => Used(KindOf(e.Why), e.Deployment, e.Seat) with { Says = e.Says },
        MomentCame e => Used(EventKinds.TechniqueAsked, e.Deployment, Id<Seat>.None) with { Says = MomentOf(e.Deployment, e.Moment)?.Asks ?? TextRef.None },
        MomentSettled e => Used(KindOf(e), e.Deployment, e.Seat) with { Says = Reported(e) },
        LineMarked e => Used(EventKinds.TechniqueKept, e.Deployment, e.Mark.Seat) with { Says = e.Mark.Note },
        PrivilegedTalk e => Used(KindOf(e.Care), e.Deployment, e.Seat),
        LinesToTranslate e => Used(EventKinds.TechniqueTranslation, e.Deployment, e.Seat),
        LinesTranslated e => Used(EventKinds.TechniqueTranslated, e.Deployment, e.Translator),
        RestDestroyed e => Used(EventKinds.TechniqueDestroyed, e.Deployment, e.Seat),
        TechniqueArgued e => Nothing with { Kind = EventKinds.TechniqueArgued, Seat = e.Seat, Says = e.Argument.Necessity },
        ArgumentWeighed e => Nothing with { Kind = EventKinds.TechniqueWeighed, Seat = e.Seat },
        _ => AtDevice(@event),
    };

    private static string KindOf(TechniqueEnd why) => why switch
    {
        TechniqueEnd.Burned => EventKinds.TechniqueBurned,
        TechniqueEnd.Aborted => EventKinds.TechniqueAborted,
        _ => EventKinds.TechniqueEnded,
    };

    private static string KindOf(TalkCare care) => care switch
    {
        TalkCare.Heard => EventKinds.TechniqueHeard,
        TalkCare.SetAside => EventKinds.TechniqueSealed,
        _ => EventKinds.TechniqueLeft,
    };

    private string KindOf(MomentSettled settled) => (settled.Incites, settled.GoesOn, MomentOf(settled.Deployment, settled.Moment)?.Kind) switch
    {
        (true, _, _) => EventKinds.TechniqueIncited,
        (_, true, _) => EventKinds.TechniqueGoneOn,
        (_, _, MomentKind.Incitement) => EventKinds.TechniquePassive,
        _ => EventKinds.TechniqueStopped,
    };

    private TextRef Reported(MomentSettled settled) => MomentOf(settled.Deployment, settled.Moment) is { } moment
        ? settled.GoesOn ? moment.GoneOnSays : moment.StoppedSays
        : TextRef.None;

    private TextRef SaysOf(LinesCame lines) => lines.Came.Count > 0 && Begun(lines.Deployment) is { Technique.IsSome: true } begun
        ? Scenario.Table<Technique>()[begun.Technique].Lines[lines.Came[0].Line].Says
        : TextRef.None;

    private TechniqueMoment? MomentOf(Handle deployment, int moment) =>
        Begun(deployment) is { Technique.IsSome: true } begun ? Scenario.Table<Technique>()[begun.Technique].Moments[moment] : null;

    private Line Used(string kind, Handle deployment, Id<Seat> seat) => Nothing with
    {
        Kind = kind, Seat = seat, About = Begun(deployment) is { Technique.IsSome: true } begun ? Scenario.Table<Technique>()[begun.Technique].Of : Id<Subject>.None,
    };

    private Deployment? Begun(Handle deployment)
    {
        foreach (var began in history.All<TechniqueBegan>())
        {
            if (began.Event.Started.Handle == deployment)
            {
                return began.Event.Started;
            }
        }

        return null;
    }
}
