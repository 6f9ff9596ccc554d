using SevenHours.Disciplines.Digital;
using SevenHours.Kernel;
using SevenHours.Language;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Phones.View;

/// <summary>A device the agency holds.</summary>
/// <param name="Token">Its opaque name.</param>
/// <param name="Title">What it is.</param>
/// <param name="TakenAt">When it was taken, in exercise seconds.</param>
/// <param name="By">Who took it.</param>
/// <param name="Found">How it was found, in words.</param>
/// <param name="Care">How it was handled, in words; empty for nothing.</param>
/// <param name="Lock">How it stands with its lock, in words.</param>
/// <param name="IsConnected">Whether something can reach it from outside.</param>
/// <param name="OpenUntil">Until when its screen is open; null when it is not.</param>
/// <param name="Wiped">What was seen when it was wiped; null while it was not.</param>
/// <param name="Looks">How often somebody looked through it by hand.</param>
public sealed record DeviceRow(
    string Token, string Title, long TakenAt, string By, string Found, string Care, string Lock, bool IsConnected, long? OpenUntil, string? Wiped, int Looks)
{
    /// <summary>The exhibit it is, by handle; null when none.</summary>
    public string? Exhibit { get; init; }

    /// <summary>Whether it has a code that is not known: then one can ask for it or guess.</summary>
    public bool IsClosed { get; init; }

    /// <summary>What is being copied or waits for it.</summary>
    public Listed<OrderRow> Orders { get; init; } = [];

    /// <summary>What could not be copied.</summary>
    public Listed<string> Failures { get; init; } = [];

    internal static Listed<DeviceRow> All(SeatReading desk) => [.. desk.Desk.Part<DigitalDesk>().Devices.Reverse().Select(held => Of(desk, held))];

    internal static DeviceRow Of(SeatReading desk, DeviceOnDesk held)
    {
        var digital = desk.Desk.Part<DigitalDesk>();
        var isOpen = held.OpenUntil > desk.Desk.Now;
        return new DeviceRow(
            View.DeviceRow.TokenOf(desk.Scenario, held.Device), TitleOf(desk, held.Device), held.TakenAt.Seconds, desk.SeatTitle(held.Taker),
            desk.Word($"phones.found.{SnakeCase.Of(held.Found)}"), CareOf(desk, held.Care),
            desk.Word(held.OpenUntil == SimTime.Never ? "phones.lock.none" : held.IsCodeKnown ? "phones.lock.open" : held.IsBlocked ? "phones.lock.blocked" : isOpen ? "phones.lock.screen" : "phones.lock.locked"),
            held.CutOffAt == SimTime.Never, isOpen && !held.IsCodeKnown && held.OpenUntil != SimTime.Never ? held.OpenUntil.Seconds : null,
            held.WipedAt == SimTime.Never ? null : desk.Texts.Find(held.WipeSays) ?? desk.Word("phones.wiped.plain"), held.Looks)
        {
            IsClosed = held.OpenUntil != SimTime.Never && !held.IsCodeKnown && !held.IsBlocked,
            Exhibit = held.Exhibit.IsSome ? held.Exhibit.ToString() : null,
            Orders = [.. digital.Orders.Where(o => o.Device == held.Device).Select(o => OrderRow.Of(desk, o))],
            Failures = [.. digital.Failures.Where(f => f.Device == held.Device).Select(f => desk.Word($"phones.failed.{SnakeCase.Of(f.Why)}"))],
        };
    }

    internal static string TokenOf(Scenario scenario, Id<Device> device) => Desk.View.Token.Of(scenario, device);

    internal static string TitleOf(SeatReading desk, Id<Device> device) =>
        desk.Of(desk.Scenario.Subjects[desk.Scenario.Table<Device>()[device].Thing].Title);


    private static string CareOf(SeatReading desk, DeviceCare care) => string.Join(", ", new[]
    {
        care.IsIsolated ? desk.Word("phones.care.isolated") : null,
        care.IsSwitchedOff ? desk.Word("phones.care.off") : null,
        care.IsPhotographed ? desk.Word("phones.care.photographed") : null,
    }.OfType<string>());
}

/// <summary>A copy that is being made, or waits for whoever makes it.</summary>
/// <param name="Kind">What kind of copy, in words.</param>
/// <param name="Limits">Its limits, in words.</param>
/// <param name="At">When it was ordered.</param>
/// <param name="HasBegun">Whether somebody is at it.</param>
/// <param name="Act">The act, by handle.</param>
public sealed record OrderRow(string Kind, string Limits, long At, bool HasBegun, string Act)
{
    internal static OrderRow Of(SeatReading desk, OrderOnDesk order) => new(
        desk.Word($"phones.kind.{SnakeCase.Of(order.Kind)}"), Limit.Of(desk, order.Device, order.Scope, order.Names), order.At.Seconds,
        order.BegunAt != SimTime.Never, order.Act.ToString());
}
