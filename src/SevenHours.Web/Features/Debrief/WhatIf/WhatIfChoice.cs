using System.Globalization;
using SevenHours.Kernel;

namespace SevenHours.Web.Features.Debrief.WhatIf;

/// <summary>What is changed: one of three, all of it in the address.</summary>
/// <param name="Seat">The seat whose key decision is switched off.</param>
/// <param name="Step">The decision.</param>
/// <param name="From">The event after which stand-ins take all seats.</param>
/// <param name="Branch">Another line of this world's history.</param>
public sealed record WhatIfChoice(string? Seat, string? Step, int? From, int? Branch)
{
    /// <summary>Reads the address.</summary>
    public static WhatIfChoice Of(IQueryCollection query)
    {
        var step = query["without"].ToString().Split('.', 2);
        return step is [var seat, var name] ? new(seat, name, null, null) : new(null, null, Number(query, "from"), Number(query, "branch"));
    }

    /// <summary>The part of an address that switches a key decision off.</summary>
    public static string Without(string seat, string step) => $"without={Uri.EscapeDataString($"{seat}.{step}")}";

    /// <summary>Finds the key decision; null when none is asked for or there is no such one.</summary>
    public (Id<Seat> Seat, PlayStep Step)? Find(Scenario scenario) =>
        scenario.Seats.TryFind(Seat, out var seat)
        && scenario.Table<Playbook>().FirstOrDefault(book => book.Seat == seat)?.Steps.FirstOrDefault(step => step.IsKey && step.Name == Step) is { } found
            ? (seat, found)
            : null;

    private static int? Number(IQueryCollection query, string name) =>
        int.TryParse(query[name].FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
}
