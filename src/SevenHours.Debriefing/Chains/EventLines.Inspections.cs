using System.Globalization;
using SevenHours.Disciplines.Inspections;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <content>What happens at places of work.</content>
internal sealed partial class EventLines
{
    private Line? AtWork(WorldEvent @event) => @event switch
    {
        VisitPlanned e => Nothing with { Kind = EventKinds.VisitPlan, Seat = e.Plan.Seat, Title = Scenario.Subjects[e.Plan.Place].Title, Says = e.Plan.Note },
        VisitPlanAnswered e => Nothing with { Kind = EventKinds.VisitPlan, Seat = e.Seat },
        VisitPlanFollowed e => At(EventKinds.VisitPlan, e.Site, e.Plan.Seat),
        WorkersLookedUp e => At(EventKinds.VisitLookup, e.Site, e.Seat),
        PeopleBeforePapersBroken e => At(EventKinds.VisitRule, e.Site, e.Seat) with { Name = e.Unheard.Count.ToString(CultureInfo.InvariantCulture) },
        VisitOpened e => At(EventKinds.VisitOpened, e.Site, e.Seat),
        VisitJoined e => At(EventKinds.VisitJoined, e.Site, e.Seat),
        VisitRoleTaken e => At(EventKinds.VisitRole, e.Site, e.Seat) with { Name = e.Role.ToString() },
        VisitStepBegan e => At(EventKinds.VisitStepBegan, e.Site, e.Work.Seat) with { Name = e.Work.Step.ToString() },
        VisitStepDone e => At(EventKinds.VisitStepDone, e.Site, e.Work.Seat) with { Name = e.Work.Step.ToString() },
        PapersSecured e => At(EventKinds.VisitPapers, e.Site, e.Seat),
        RegistersRead e => At(EventKinds.VisitPapers, e.Site, e.Seat),
        VehicleLooked e => At(EventKinds.VisitSeen, e.Site, e.Seat),
        WorkplaceWarned e => At(EventKinds.VisitWarned, e.Site, Id<Seat>.None),
        BookRemoved e => At(EventKinds.VisitBook, e.Site, Id<Seat>.None),
        VisitMomentCame e => At(EventKinds.VisitMoment, e.Site, Id<Seat>.None) with { Name = e.Moment.ToString() },
        HeadsCounted e => At(EventKinds.VisitSeen, e.Site, e.Seat),
        StatusesSeen e => At(EventKinds.VisitSeen, e.Site, e.Seat),
        DormitorySeen e => At(EventKinds.VisitSeen, e.Site, e.Seat) with { Says = Scenario.Table<Workplace>()[e.Site] is var place && e.IsEmptied ? place.Emptied : place.Dormitory },
        WorkersLeft e => At(EventKinds.VisitLeft, e.Site, Id<Seat>.None) with { Name = e.Workers.Count.ToString(CultureInfo.InvariantCulture) },
        WorkerSpoke e => At(e.Telling == Telling.Told ? EventKinds.VisitTold : EventKinds.VisitTaught, e.Site, e.Seat) with
        {
            Name = e.Number.ToString(CultureInfo.InvariantCulture), Says = e.Telling == Telling.Taught ? Scenario.Table<Workplace>()[e.Site].Taught : TextRef.None,
        },
        AccountsGiven e => At(EventKinds.VisitGiven, e.Site, e.Seat),
        DifferenceMarked e => At(EventKinds.VisitMarked, e.Site, e.Seat) with { Says = e.Note, Name = e.Topic.ToString() },
        VisitFormFiled e => At(EventKinds.VisitForm, e.Site, e.Form.Seat) with { Says = e.Form.Text, Name = e.Form.Kind.ToString() },
        VisitFormAnswered e => At(EventKinds.VisitAnswer, e.Site, Id<Seat>.None) with { Name = e.Kind.ToString() },
        VisitClosed e => At(EventKinds.VisitClosed, e.Site, e.Seat),
        _ => null,
    };

    private Line At(string kind, Id<Workplace> site, Id<Seat> seat) => Nothing with { Kind = kind, Seat = seat, Title = Scenario.Table<Workplace>()[site].Title };
}
