using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.CrimeScenes;
using SevenHours.Disciplines.Evidence;
using SevenHours.Disciplines.Identification;
using SevenHours.Disciplines.OnlineWorld;
using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Screening;
using SevenHours.Web.Features.Wall;
using Scene = SevenHours.Disciplines.CrimeScenes.CrimeScene;

namespace SevenHours.Web.Features.CaseMap;

/// <summary>Layers of the map from the other pages of the wall: crime scenes, exhibits, saved pages, people who were screened.</summary>
internal static class WorkedLayers
{
    /// <summary>The scenes an agency worked, and those it was shown.</summary>
    public static IEnumerable<MapMark> Scenes(SeatReading desk)
    {
        foreach (var (sheet, agency, since, token) in Sheets(desk))
        {
            var scene = desk.Scenario.Table<Scene>()[sheet.Scene];
            if (KnownPlaces.SiteOf(desk.Scenario, scene.Place) is { Spot: { } spot } site)
            {
                yield return new MapMark(token, "scenes", spot, desk.Of(scene.Title), KnownPlaces.Title(desk, site))
                {
                    Detail = desk.AgencyTitle(agency), From = since.Seconds, Href = $"wall/scene/{token}",
                };
            }
        }
    }

    /// <summary>Exhibits where they were taken, as far as the desk knows: at a scene it knows, or by an act whose place it knows.</summary>
    public static IEnumerable<MapMark> Exhibits(SeatReading desk)
    {
        var known = KnownPlaces.Of(desk);
        var lay = Sheets(desk)
            .SelectMany(one => one.Sheet.Items.Where(item => item.Exhibit.IsSome).Select(item => (item.Exhibit, desk.Scenario.Table<Scene>()[one.Sheet.Scene].Place)))
            .GroupBy(one => one.Exhibit).ToDictionary(group => group.Key, group => group.First().Place);
        foreach (var exhibit in desk.Desk.Part<EvidenceDesk>().Exhibits)
        {
            var place = lay.TryGetValue(exhibit.Handle, out var at) ? at : desk.Desk.Part<ActionsDesk>().Find(exhibit.Act)?.Plan.Target ?? Id<Subject>.None;
            if (KnownPlaces.SiteOf(desk.Scenario, place) is { Spot: { } spot } site && known.Contains(site)
                && WallFaces.Read(desk, new WallItem(ExhibitOnWall.KindName, exhibit.Handle)) is { } thing)
            {
                yield return new MapMark(exhibit.Handle.ToString(), "exhibits", spot, thing.Title, KnownPlaces.Title(desk, site))
                {
                    Detail = thing.Detail, From = exhibit.At.Seconds, Href = $"wall/evidence/{exhibit.Handle}",
                };
            }
        }
    }

    /// <summary>Saved pages that name a place everybody can find, or one the seat knows: there, as far as the page says so.</summary>
    public static IEnumerable<MapMark> Captures(SeatReading desk)
    {
        var web = SmallWeb.Of(desk.Scenario);
        foreach (var capture in desk.Desk.Part<OnlineDesk>().Captures)
        {
            if (web.Find(capture.Page) is not { } page || capture.Look.Version < 0 || capture.Look.Version >= page.Versions.Count
                || NamedSpots.Find(desk, page.Versions[capture.Look.Version].Content.Place.In(desk.Scenario.Texts.SourceLanguage)) is not { } there
                || WallFaces.Read(desk, new WallItem(CaptureOnWall.KindName, capture.Handle)) is not { } thing)
                continue;

            yield return new MapMark(capture.Handle.ToString(), "captures", there.Spot, thing.Title, there.Title)
            {
                Detail = thing.Detail, From = capture.At.Seconds, Href = $"wall/web/captures/{capture.Handle}",
            };
        }
    }

    /// <summary>Groups an agency received, where they are, with how many of them it has met.</summary>
    public static IEnumerable<MapMark> People(SeatReading desk)
    {
        foreach (var book in desk.Desk.Part<IdentificationDesk>().Books.Where(book => book.IsReceived))
        {
            var group = desk.Scenario.Table<ScreenedGroup>()[book.Group];
            if (KnownPlaces.SiteOf(desk.Scenario, group.At) is not { Spot: { } spot } site)
                continue;

            var token = Token.Of(desk.Scenario, book.Group);
            yield return new MapMark(token, "people", spot, desk.Of(group.Title), KnownPlaces.Title(desk, site))
            {
                Detail = desk.Word("casemap.met", ("n", book.Sheets.Count(sheet => !sheet.IsBlank)), ("all", group.People.Count)),
                From = book.OpenedAt.Seconds,
                Href = $"wall/{ScreeningFeature.Path}/{token}",
            };
        }
    }

    private static IEnumerable<(SceneSheet Sheet, Id<Agency> Agency, SimTime Since, string Token)> Sheets(SeatReading desk) => desk.Desk.Part<CrimeScenesDesk>() is var known
        ? known.Scenes.Select(sheet => (sheet, desk.Agency, sheet.Since, Token.Of(desk.Scenario, sheet.Scene)))
            .Concat(known.Received.Select(received => (received.Sheet, received.Agency, received.At, received.Item.ToString())))
        : [];
}
