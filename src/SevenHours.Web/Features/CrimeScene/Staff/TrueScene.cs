using SevenHours.Disciplines.CrimeScenes;
using SevenHours.Kernel;
using SevenHours.Web.Features.Control.View;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Floor;
using Scene = SevenHours.Disciplines.CrimeScenes.CrimeScene;

namespace SevenHours.Web.Features.CrimeScene.Staff;

/// <summary>A scene as it really is, for staff and for whoever lays out a real set.</summary>
/// <param name="Token">An opaque name.</param>
/// <param name="Title">What it is called.</param>
/// <param name="SetUp">The author's note for whoever lays it out; empty for none.</param>
/// <param name="IsOpened">Whether somebody has opened it.</param>
/// <param name="Items">What lies there.</param>
/// <param name="People">Who is there, and from whom each is kept apart.</param>
/// <param name="Dangers">What endangers those who go in.</param>
/// <param name="Untrained">What the untrained do.</param>
public sealed record TrueScene(
    string Token,
    string Title,
    string SetUp,
    bool IsOpened,
    Listed<TrueItem> Items,
    Listed<(string Who, string Seen, string Is, string Apart)> People,
    Listed<(string Room, string What)> Dangers,
    Listed<(string Item, string What)> Untrained)
{
    /// <summary>All scenes of the case.</summary>
    internal static Listed<TrueScene> All(OnFloor at)
    {
        var texts = at.Texts;
        return at.Exercise.Live(at.Team).Read(world => (Listed<TrueScene>)[.. world.Scenario.Table<Scene>().Ids.Select(id => Of(world, id, texts, at.Words))]);
    }

    private static TrueScene Of(World world, Id<Scene> id, StaffTexts texts, Strings.Words words)
    {
        var scenario = world.Scenario;
        var (scene, part) = (scenario.Table<Scene>()[id], world.Part<CrimeScenesPart>());
        var (sheet, truth) = (part.Find(id), part.TruthOf(id));
        return new TrueScene(
            Desk.View.Token.Of(scenario, id), texts.Of(scene.Title), texts.Of(scene.SetUp), sheet is not null,
            [.. scene.Items.Select(item => TrueItem.Of(scenario.Table<SceneItem>()[item], item, sheet, truth, scenario, texts))],
            [.. scene.People.Select(person => (
                texts.Of(scenario.Subjects[person.Who].Title), texts.Of(person.Seen), words[$"scenes.is.{person.Is}".ToLowerInvariant()],
                string.Join(", ", person.ApartFrom.Select(other => texts.Of(scenario.Subjects[other].Title)))))],
            [.. scene.Hazards.Select(hazard => (texts.Of(scenario.Table<SceneRoom>()[hazard.Room].Title), texts.Of(hazard.Met)))],
            [.. scene.Lapses.Select(lapse => (texts.Of(scenario.Table<SceneItem>()[lapse.Item].Title), texts.Of(lapse.Says)))]);
    }
}

/// <summary>An item as it really is.</summary>
/// <param name="Name">What one sees of it.</param>
/// <param name="Room">Its room.</param>
/// <param name="At">Where in the room.</param>
/// <param name="Found">How it is found.</param>
/// <param name="SetUp">What a trainer lays there.</param>
/// <param name="Shows">What examining it shows.</param>
/// <param name="IsFound">Whether somebody found it.</param>
/// <param name="IsTaken">Whether it was taken.</param>
/// <param name="IsSpoiled">Whether it is spoiled.</param>
/// <param name="IsDisturbed">Whether it was moved before it was photographed.</param>
public sealed record TrueItem(
    string Name, string Room, PlanPoint At, Hiding Found, string SetUp, string Shows, bool IsFound, bool IsTaken, bool IsSpoiled, bool IsDisturbed)
{
    internal static TrueItem Of(SceneItem item, Id<SceneItem> id, SceneSheet? sheet, SceneTruth? truth, Scenario scenario, StaffTexts texts) => new(
        texts.Of(item.Title), texts.Of(scenario.Table<SceneRoom>()[item.Room].Title), item.At, item.Found, texts.Of(item.SetUp), texts.Of(item.Shows),
        sheet?.Item(id) is not null, sheet?.Item(id) is { IsTaken: true }, truth?.IsSpoiled(id) == true,
        truth?.WasMoved(id) == true || sheet?.Item(id) is { WasMovedFirst: true });
}
