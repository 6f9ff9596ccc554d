using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Care;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Care.View;

/// <summary>The way from an act of the catalogue to the file of the person it helps.</summary>
/// <param name="Token">The opaque name of the person.</param>
/// <param name="Name">What the agency calls the person.</param>
/// <param name="Service">The opaque name of the service that the act begins; null for an assessment.</param>
/// <param name="State">How that service stands, in words; empty for an assessment.</param>
public sealed record FileLink(string Token, string Name, string? Service, string State)
{
    private const string Assessment = "risk_assessment";

    /// <summary>The files of an agency for which an act is a service or an assessment; none when it is neither.</summary>
    /// <param name="desk">Whose desk.</param>
    /// <param name="action">The action's name.</param>
    /// <param name="act">The act, when it is ordered already: then only its person.</param>
    internal static Listed<FileLink> Of(SeatReading desk, string action, string? act = null)
    {
        var services = desk.Scenario.Table<CareService>();
        var service = services.Ids.FirstOrDefault(id => desk.Scenario.Table<ActionDefinition>()[services[id].Action].Name == action, Id<CareService>.None);
        if (!service.IsSome && action != Assessment)
            return [];

        var ordered = act is null ? null : desk.Desk.Part<ActionsDesk>().Acts.FirstOrDefault(one => one.Handle.ToString() == act);
        return
        [
            .. desk.Desk.Part<CareDesk>().Book.Files.Where(file => ordered is null || ordered.Plan.Target == file.Person).Select(file => new FileLink(
                Desk.View.Token.Of(desk.Scenario, file.Person), CareRow.NameOf(desk, file), service.IsSome ? Desk.View.Token.Of(desk.Scenario, service) : null,
                service.IsSome ? ServiceRow.Of(desk, file, service).State : "")),
        ];
    }
}
