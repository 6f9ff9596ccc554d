using SevenHours.Disciplines.CrimeScenes;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <content>What happens at crime scenes.</content>
internal sealed partial class EventLines
{
    private Line AtScene(WorldEvent @event) => @event switch
    {
        CrimeSceneOpened e => Nothing with { Kind = EventKinds.SceneOpened, Title = Scenario.Table<CrimeScene>()[e.Scene].Title },
        SceneEntered e => Nothing with
        {
            Kind = EventKinds.SceneEntered, Seat = e.Seat, Title = Scenario.Table<SceneRoom>()[e.Room].Title, Says = e.Reason, About = PlaceOf(e.Scene),
        },
        SceneLeft e => Nothing with { Kind = EventKinds.SceneLeft, Seat = e.Seat, About = PlaceOf(e.Scene) },
        ItemsFound e => Nothing with { Kind = EventKinds.SceneFound, Title = TitleOf(e.Items), About = PlaceOf(e.Scene) },
        RoomSeen e => Nothing with { Kind = EventKinds.SceneSeen, Title = Scenario.Table<SceneRoom>()[e.Room].Title, About = PlaceOf(e.Scene) },
        SceneWorkBegan e => Worked(EventKinds.SceneWorkBegan, e.Work),
        SceneWorkDone e => Worked(EventKinds.SceneWorkDone, e.Work),
        ItemTaken e => Item(EventKinds.SceneTaken, e.Work.Seat, e.Item),
        ItemExamined e => Item(EventKinds.SceneExamined, e.Seat, e.Item) with { Says = e.Shows },
        ItemGone e => Item(EventKinds.SceneGone, e.Seat, e.Item),
        TraceSpoiled e => Item(EventKinds.SceneSpoiled, e.Seat, e.Item),
        ItemDisturbed e => Item(EventKinds.SceneDisturbed, e.Seat, e.Item) with { Says = Scenario.Table<CrimeScene>()[e.Scene].Lapses[e.Lapse].Says },
        HazardSeen e => Nothing with
        {
            Kind = EventKinds.SceneHazard, Seat = e.Seat, Title = Scenario.Table<CrimeScene>()[e.Scene].Hazards[e.Hazard] is var hazard && e.IsMet ? hazard.Met : hazard.Title,
        },
        PersonCaredFor e => Nothing with { Kind = EventKinds.SceneCared, Seat = e.Seat, About = e.Person, Says = e.Says },
        PeopleTogether e => Nothing with { Kind = EventKinds.SceneTogether, About = e.One, Says = e.Says, Title = Scenario.Subjects[e.Other].Title },
        HandsCrossed e => Nothing with { Kind = EventKinds.SceneCrossed, Seat = e.Seat, About = e.Then, Title = Scenario.Subjects[e.First].Title },
        _ => OfTechnique(@event),
    };

    private Line Worked(string kind, SceneWork work) => Nothing with
    {
        Kind = kind,
        Seat = work.Seat,
        About = work.Person,
        Title = work.Item.IsSome ? Scenario.Table<SceneItem>()[work.Item].Title : Scenario.Table<SceneRoom>()[work.Room].Title,
        Says = work.Note,
        Name = work.Kind.ToString(),
    };

    private Line Item(string kind, Id<Seat> seat, Id<SceneItem> item) => Nothing with { Kind = kind, Seat = seat, Title = Scenario.Table<SceneItem>()[item].Title };

    private TextRef TitleOf(IReadOnlyList<Id<SceneItem>> items) => items.Count > 0 ? Scenario.Table<SceneItem>()[items[0]].Title : TextRef.None;

    private Id<Subject> PlaceOf(Id<CrimeScene> scene) => Scenario.Table<CrimeScene>()[scene].Place;
}
