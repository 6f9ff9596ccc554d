using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.OnlineWorld;

/// <summary>What conditions can ask about pages of the author's.</summary>
/// <remarks>What is true of a post is true of its account: <c>web_visited(recruiter)</c> holds when one of its posts was visited.</remarks>
internal static class WebFunctions
{
    public static void Describe(FunctionTable functions)
    {
        functions
            .Add("web_seen", ["web_page"], ValueKind.Truth, "Whether somebody has opened a page, or one of an account's.", (call, _) => Is(call, Touches.Seen))
            .Add("web_visited", ["web_page"], ValueKind.Truth,
                "Whether somebody has opened a page from an account of his own, so that those behind it see who.", (call, _) => Is(call, Touches.Visited))
            .Add("web_captured", ["web_page"], ValueKind.Truth, "Whether somebody, or in a playbook one's own agency, has saved a page.",
                (call, _) => Is(call, Touches.Captured), (call, _) => CapturedOnDesk(call))
            .Add("web_preserved", ["web_page"], ValueKind.Truth, "Whether the platform was asked in time to keep a page.", (call, _) => Is(call, Touches.Preserved))
            .Add("web_notified", ["web_page"], ValueKind.Truth, "Whether the platform told its user of an order about a page.", (call, _) => Is(call, Touches.Notified))
            .Add("web_contacted", ["web_page"], ValueKind.Truth, "Whether those behind a page were written to under a legend.", (call, _) => Is(call, Touches.Contacted))
            .Add("web_gone", ["web_page"], ValueKind.Truth, "Whether an effect has deleted a page.", (call, _) =>
            {
                var entry = call.Id<WebEntry>(0);
                return new Term((World world, in Scene _) => world.Part<WebPart>().ChangesOf(entry).IsDown ? 1 : 0, [WebPart.KeyOf(entry)]);
            });
    }

    private static Term Is(BoundCall call, Touches what)
    {
        var entry = call.Id<WebEntry>(0);
        return new Term((World world, in Scene _) => (world.Part<WebPart>().TouchesOf(entry) & what) != 0 ? 1 : 0, [WebPart.KeyOf(entry)]);
    }

    private static DeskTerm CapturedOnDesk(BoundCall call)
    {
        var entry = call.Id<WebEntry>(0);
        return new DeskTerm(desk =>
        {
            var item = SmallWeb.Of(desk.Scenario).Of(entry);
            return desk.Part<OnlineDesk>().Captures.Any(c => c.Page == item.Address) ? 1 : 0;
        });
    }
}
