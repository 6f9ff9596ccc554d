using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Requests;
using SevenHours.Kernel;
using SevenHours.Web.Reading;

namespace SevenHours.Web.Features.Desk.View;

/// <summary>On what an act of the agency rests, as far as the agency knows it: what a court makes of it is another matter.</summary>
internal static class Basis
{
    /// <summary>The order an act relies on; null for none.</summary>
    public static Order? OrderOf(SeatReading desk, ActOnDesk act) =>
        desk.Desk.Part<RequestsDesk>().OrdersHeld.FirstOrDefault(order => order.Handle == act.ReliesOn);

    /// <summary>In words.</summary>
    public static string Of(SeatReading desk, ActOnDesk act) =>
        OrderOf(desk, act) is { } order
            ? desk.Word(
                order.GivenBy.IsSome ? "basis.order" : "basis.order.plain",
                ("who", order.GivenBy.IsSome ? desk.AgencyTitle(order.GivenBy) : ""), ("time", Times.Short(order.Until.Seconds)))
        : act.ValidateBy != SimTime.Never ? desk.Word("basis.urgent", ("time", Times.Short(act.ValidateBy.Seconds)))
        : act.IsValidated is { } validated ? desk.Word(validated ? "acting.validated" : "acting.notvalidated")
        : Authorisation.For(desk.Scenario, act.Plan.Action, desk.Agency).From switch
        {
            Authority.None or Authority.Supervisor => desk.Word("basis.own"),
            Authority.Consent => desk.Word("basis.consent"),
            _ => desk.Word("basis.none"),
        };
}
