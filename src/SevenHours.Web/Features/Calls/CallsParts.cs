using SevenHours.Disciplines.Telephony;
using SevenHours.Kernel;
using SevenHours.Web.Features.Calls.Parts;
using SevenHours.Web.Features.Calls.View;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Wall;

namespace SevenHours.Web.Features.Calls;

/// <summary>Calls on the case wall: their tab, and records as a thing one can put up and share.</summary>
internal static class CallsParts
{
    /// <summary>The tab.</summary>
    public static WallTab Tab { get; } = new("calls", "calls", "phone-call")
    {
        When = desk => TelephoneNet.Of(desk.Scenario) is not null,
        Count = desk => desk.Desk.Part<TelephonyDesk>().Products.Count,
        Live = live => live.SendAsync<CallsLists>("calls-lists", ("Calls", CallsView.Read(live.At)), ("Base", CallsFeature.Href(live.At))),
    };

    /// <summary>How records look on a wall.</summary>
    public static WallFace Face { get; } = new(RecordsOnWall.KindName, "phone-call", FaceOf, desk => desk.Desk.Part<TelephonyDesk>().Products.Reverse().Select(product => product.Handle));

    private static WallThing? FaceOf(SeatReading desk, Handle handle)
    {
        if (desk.Desk.Part<TelephonyDesk>().Find(handle) is not { } product)
            return null;

        var of = string.Join(", ", product.Scope.Kind == RecordsKind.TowerDump ? product.Scope.Cells : product.Scope.Numbers);
        var kind = desk.Word($"calls.kind.{product.Scope.Kind.ToString().ToLowerInvariant()}");
        return new WallThing($"{kind} {CallsView.Apart(of)}", desk.Word("calls.count", ("n", product.Count)), product.At.Seconds);
    }
}
