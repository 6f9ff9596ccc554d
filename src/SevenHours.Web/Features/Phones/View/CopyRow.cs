using SevenHours.Disciplines.Digital;
using SevenHours.Language;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Phones.View;

/// <summary>A copy the agency can read.</summary>
/// <param name="Id">Its handle.</param>
/// <param name="Device">Of which device.</param>
/// <param name="Kind">What kind of copy, in words.</param>
/// <param name="Limits">Its limits, in words.</param>
/// <param name="At">When it came, in exercise seconds.</param>
/// <param name="Messages">How many messages it holds.</param>
/// <param name="Others">How much else it holds.</param>
/// <param name="Marks">How much was marked.</param>
/// <param name="From">Who passed it on; null for the agency's own.</param>
public sealed record CopyRow(string Id, string Device, string Kind, string Limits, long At, int Messages, int Others, int Marks, string? From)
{
    /// <summary>Its sheet of custody, by handle; null for what somebody only looked through.</summary>
    public string? Exhibit { get; init; }

    internal static Listed<CopyRow> All(SeatReading desk) => [.. desk.Desk.Part<DigitalDesk>().Copies.Reverse().Select(copy => Of(desk, copy))];

    internal static CopyRow Of(SeatReading desk, CopyOnDesk copy)
    {
        var items = CopyContent.Of(desk.Scenario, copy.Copy).Items;
        var messages = items.Count(item => item.Kind == PhoneKind.Message);
        return new CopyRow(
            copy.Copy.Handle.ToString(), DeviceRow.TitleOf(desk, copy.Copy.Device), desk.Word($"phones.kind.{SnakeCase.Of(copy.Copy.Kind)}"),
            Limit.Of(desk, copy.Copy.Device, copy.Copy.Scope, Kernel.TextRef.None), copy.ArrivedAt.Seconds, messages, items.Count - messages, copy.Marks.Count,
            copy.From.IsSome ? desk.SeatTitle(copy.From) : null)
        {
            Exhibit = copy.Copy.Exhibit.IsSome ? copy.Copy.Exhibit.ToString() : null,
        };
    }
}
