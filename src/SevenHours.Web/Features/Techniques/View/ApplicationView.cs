using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Requests;
using SevenHours.Disciplines.Techniques;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.Forms;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Techniques.View;

/// <summary>An application as both sides read it.</summary>
/// <param name="Row">The application.</param>
/// <param name="Target">Against whom or what.</param>
/// <param name="Ground">The ground; null for none.</param>
/// <param name="Facts">The facts it rests on, as far as the reader holds them.</param>
/// <param name="Sealed">How many more it rests on.</param>
/// <param name="Necessity">Why it must be; null for nothing.</param>
/// <param name="Tried">What milder was tried.</param>
/// <param name="Subsidiarity">Why nothing milder does; null for nothing.</param>
/// <param name="Hours">For how many hours it is asked.</param>
/// <param name="MostHours">For how many the law allows it.</param>
/// <param name="Bounds">What keeps it within bounds; null for nothing.</param>
/// <param name="Weights">How it was weighed; null while it was not.</param>
/// <param name="Says">The answer in words; null for none.</param>
/// <param name="Missing">What it lacked, in words.</param>
public sealed record ApplicationView(
    ApplicationRow Row, string? Target, string? Ground, Listed<FactLine> Facts, int Sealed, string? Necessity, Listed<string> Tried, string? Subsidiarity, int Hours, int MostHours,
    string? Bounds, ArgumentWeights? Weights, string? Says, Listed<string> Missing)
{
    internal static ApplicationView? Of(SeatReading desk, Handle handle)
    {
        var requests = desk.Desk.Part<RequestsDesk>();
        if (desk.Desk.Part<TechniquesDesk>().ArgumentOf(handle) is not { } argued || ApplicationRow.Of(desk, argued) is not { } row
            || (requests.FindMade(handle) ?? requests.FindReceived(handle)) is not { } request)
        {
            return null;
        }

        var petition = request.Petition;
        var law = Authorisation.For(desk.Scenario, petition.Action, desk.Scenario.Seats[petition.Asker].Agency);
        return new ApplicationView(
            row, desk.Texts.Find(petition.TargetText), LegalGrounds.Title(desk, petition.Ground), desk.Lines(petition.Cites.Where(desk.Knowledge.Holds)),
            petition.Cites.Count(fact => !desk.Knowledge.Holds(fact)), desk.Texts.Find(argued.Argument.Necessity), [.. argued.TriedActs.Select(desk.ActionTitle)],
            desk.Texts.Find(argued.Argument.Subsidiarity), argued.Argument.Length.Seconds / 3600, law.Valid.Seconds / 3600, desk.Texts.Find(argued.Argument.Bounds), argued.Weights,
            desk.Texts.Find(request.Says), [.. request.Missing.Select(code => RequestRow.Lacks(desk, code))]);
    }
}
