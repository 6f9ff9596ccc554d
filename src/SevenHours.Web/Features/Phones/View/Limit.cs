using SevenHours.Disciplines.Digital;
using SevenHours.Kernel;
using SevenHours.Language;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Phones.View;

/// <summary>The limits of a copy, in words.</summary>
internal static class Limit
{
    public static string Of(SeatReading desk, Id<Device> id, CopyScope scope, TextRef names)
    {
        var device = desk.Scenario.Table<Device>()[id];
        var parts = new List<string>
        {
            scope.From is { } from ? desk.Word("phones.since", ("when", PhoneTimes.Of(device, from))) : desk.Word("phones.since.all"),
            scope.Kinds.Count == 0 ? desk.Word("phones.kinds.all") : string.Join(", ", scope.Kinds.Select(kind => desk.Word($"phones.item.{SnakeCase.Of(kind)}"))),
        };
        if (desk.Texts.Find(names) is { } people)
            parts.Add(desk.Word("phones.with", ("who", people)));
        if (scope.IsSealed)
            parts.Add(desk.Word("phones.sealed"));
        return string.Join(" · ", parts);
    }
}
