using SevenHours.Disciplines.Operations;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Debriefing;

/// <content>What happens in operations and at their sites.</content>
internal sealed partial class EventLines
{
    private Line InOperation(WorldEvent @event) => @event switch
    {
        OperationOpened e => Nothing with { Kind = EventKinds.OperationOpened, Seat = e.Seat, Says = e.Name },
        OperationJoined e => Nothing with { Kind = EventKinds.OperationJoined, Seat = e.Seat },
        OperationEdited e => Nothing with { Kind = EventKinds.OperationEdited, Seat = e.Seat, Says = e.Changes.FirstOrDefault(change => change.Text.IsSome)?.Text ?? TextRef.None },
        OperationBriefed e => Nothing with { Kind = EventKinds.OperationBriefed, Seat = e.Seat },
        OrdersConfirmed e => Nothing with { Kind = EventKinds.OrdersConfirmed, Seat = e.Seat },
        OperationLaunched e => Nothing with { Kind = EventKinds.OperationLaunched, Seat = e.Seat },
        OperationOver => Nothing with { Kind = EventKinds.OperationOver },
        PostReported e => Nothing with { Kind = EventKinds.PostReported, Seat = e.Seat, Says = e.Says, Name = SnakeCase.Of(e.Word) },
        HotDebriefSaid e => Nothing with { Kind = EventKinds.HotDebrief, Seat = e.Seat, Says = e.Says, Name = SnakeCase.Of(e.Kind) },
        SiteOrdered e => Nothing with { Kind = EventKinds.SiteOrdered, Seat = e.Seat },
        SiteSignSeen e => Nothing with { Kind = EventKinds.SiteSign, Says = e.Says, Name = SnakeCase.Of(e.Sign) },
        SiteEntered e => Nothing with { Kind = EventKinds.SiteEntered, Seat = e.Seat, About = PlaceOf(e.Site) },
        SiteCalledOff e => Nothing with { Kind = EventKinds.SiteCalledOff, Seat = e.Seat, Says = e.Why },
        SiteMissed e => Nothing with { Kind = EventKinds.SiteMissed, Seat = e.Seat },
        SiteForgotten e => Nothing with { Kind = EventKinds.SiteForgotten, About = PlaceOf(e.Site), Says = e.Lack.Says, Name = SnakeCase.Of(e.Lack.Need) },
        SiteWarned e => Nothing with { Kind = EventKinds.SiteWarned, About = PlaceOf(e.Site) },
        SiteWordOut e => Nothing with { Kind = EventKinds.SiteWordOut, About = PlaceOf(e.Site) },
        _ => Abroad(@event),
    };

    private Id<Subject> PlaceOf(Id<Site> site) => site.IsSome ? Scenario.Table<Site>()[site].Place : Id<Subject>.None;
}
