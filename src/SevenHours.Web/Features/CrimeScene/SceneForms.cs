using System.Globalization;
using SevenHours.Disciplines.CrimeScenes;
using SevenHours.Kernel;
using SevenHours.Web.Features.CrimeScene.View;
using SevenHours.Web.Features.Desk.Forms;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.Pages;
using SevenHours.Web.Features.Desk.Planning;
using SevenHours.Web.Features.Desk.View;
using Scene = SevenHours.Disciplines.CrimeScenes.CrimeScene;

namespace SevenHours.Web.Features.CrimeScene;

/// <summary>What is done at a scene: going in and out, letting others through, and work.</summary>
internal static class SceneForms
{
    public static void Map(RouteGroupBuilder scene)
    {
        Map("enter", Enter);
        Map("leave", (at, id, _) => Press.Of(new LeaveScene(at.Seat, id)));
        Map("admit", (at, id, typed) => Press.Of(new AdmitToScene(at.Seat, id, typed.Seats(at))));
        Map("work", Work);

        void Map(string act, Func<AtDesk, Id<Scene>, Typed, Press> press) =>
            scene.MapPost($"/{{scene}}/{act}", CrimeSceneFeature.In((at, context) => DoAsync(at, context, press)));
    }

    private static async Task<IResult> DoAsync(AtDesk at, HttpContext context, Func<AtDesk, Id<Scene>, Typed, Press> read)
    {
        var token = CrimeSceneFeature.SceneOf(context);
        var id = at.Read(desk => SceneView.Find(desk, token));
        if (!id.IsSome)
            return Page.Missing(context);

        var typed = await Typed.ReadAsync(context, at, CrimeSceneFeature.FormOf(token));
        var press = read(at, id, typed);
        if (await at.DoAsync(press.Command, typed.Key, press.Words) is { } refused)
            return await CrimeSceneFeature.ShowAsync(at, context, refused);

        await typed.SentAsync(context, at, press.Sent);
        return Results.Redirect($"{CrimeSceneFeature.Href(at, token)}{(typed["of"] is { } of ? $"?of={Uri.EscapeDataString(of)}" : "")}#{press.To}");
    }

    private static Press Enter(AtDesk at, Id<Scene> id, Typed typed)
    {
        var reason = at.Say(typed["reason"]);
        return Press.Of(
            new EnterRoom(at.Seat, id, RoomOf(at, id, typed["room"]))
            {
                People = Number(typed["people"], 1), IsClothed = typed.Has("clothed"), KeepsToPath = typed.Has("path"), LightsOn = typed.Has("lights"),
                Reason = Press.Ref(reason),
            },
            reason) with { Sent = ["reason"], To = "here" };
    }

    private static Press Work(AtDesk at, Id<Scene> id, Typed typed)
    {
        var note = at.Say(typed["note"]);
        var work = new SceneWork(at.Seat, 0, Word(typed["kind"], (SceneWorkKind)(-1)), RoomOf(at, id, typed["room"]))
        {
            Item = at.Read(desk => Token.Find(desk.Scenario, desk.Scenario.Table<Scene>()[id].Items, typed["item"])),
            Person = at.Read(desk => Token.Find(desk.Scenario, desk.Scenario.Table<Scene>()[id].People.Select(person => person.Who), typed["person"])),
            To = RoomOf(at, id, typed["to"]),
            People = Number(typed["hands"], 1),
            Minutes = Number(typed["minutes"], 0),
            Pattern = Word(typed["pattern"], SearchPattern.Zone),
            Packing = Word(typed["packing"], Packing.None),
            IsSealed = typed.Has("sealed"),
            IsLabelled = typed.Has("labelled"),
            FromScene = typed["from"] == "scene",
            Note = Press.Ref(note),
        };
        return Press.Of(new WorkAtScene(at.Seat, id, work), note) with { Sent = ["note"], To = "here" };
    }

    private static Id<SceneRoom> RoomOf(AtDesk at, Id<Scene> id, string? token) =>
        at.Read(desk => Token.Find(desk.Scenario, desk.Scenario.Table<Scene>()[id].Rooms, token));

    private static int Number(string? typed, int otherwise) =>
        int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;

    private static T Word<T>(string? typed, T otherwise)
        where T : struct, Enum => Enum.TryParse<T>(typed, ignoreCase: true, out var word) && Enum.IsDefined(word) ? word : otherwise;
}
