using SevenHours.Disciplines.Evidence;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;
using SevenHours.Web.Features.Calls;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Evidence;
using SevenHours.Web.Features.OnlineWorld;

namespace SevenHours.Web.Features.Wall;

/// <summary>The faces of all kinds of thing; a discipline that puts things on walls adds its line here.</summary>
public static class WallFaces
{
    /// <summary>In the order in which things are offered.</summary>
    public static IReadOnlyList<WallFace> All { get; } =
    [
        new(FactOnWall.KindName, "notes", FactOf, desk => desk.Knowledge.Facts.Reverse().Select(held => FactHandles.Of(desk.Scenario, held.Fact))),
        new(ExhibitOnWall.KindName, "package", EvidenceFeature.FaceOf, desk => desk.Desk.Part<EvidenceDesk>().Exhibits.Reverse().Select(exhibit => exhibit.Handle)),
        CrimeScene.View.SceneFace.Face,
        OnlineTabs.Face,
        new(Disciplines.Digital.CopyOnWall.KindName, "device-mobile", Phones.PhonesFeature.FaceOf, Phones.PhonesFeature.OnWall),
        new(Disciplines.Identification.PersonOnWall.KindName, "user", Screening.ScreeningFeature.FaceOf, Screening.ScreeningFeature.OnWall),
        CallsParts.Face,
        Money.Papers.View.PaperFaces.Face,
        Chart.View.ChartFace.Face,
        new(PinOnWall.KindName, "message-2", WordsOf, desk => desk.Wall.Given.Reverse().Select(pin => pin.Handle)),
    ];

    /// <summary>The face of a kind; null when none is known.</summary>
    public static WallFace? Find(string kind) => All.FirstOrDefault(face => face.Kind == kind);

    /// <summary>A thing as a desk shows it; null when the desk does not have it.</summary>
    internal static WallThing? Read(SeatReading desk, WallItem item) => Find(item.Kind)?.Read(desk, item.Handle);

    private static WallThing? FactOf(SeatReading desk, Handle handle)
    {
        if (desk.Knowledge.Fact(FactHandles.Find(desk.Scenario, handle)) is not { } held)
            return null;

        var row = FactRow.Of(desk, held);
        return new WallThing(row.Statement, row.Source, row.At) { Grade = row.Grade, IsSensitive = row.IsSensitive };
    }

    private static WallThing? WordsOf(SeatReading desk, Handle handle) =>
        desk.Wall.Words(handle) is { Item.IsSome: false } pin ? new WallThing(desk.Of(pin.Text), desk.SeatTitle(pin.Seat), pin.At.Seconds) : null;
}
