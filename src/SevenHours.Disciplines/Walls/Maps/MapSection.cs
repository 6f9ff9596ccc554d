using System.Globalization;
using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Walls;

/// <summary>Compiles the map: where places lie, and the shapes under them.</summary>
internal static class MapSection
{
    // Faster than any train: the way would cross the map quicker than people can.
    private const int MostKilometresAnHour = 350;

    public static void Declare(ScenarioBuild build)
    {
        build.Declare<Site>("map_site", build.Package.All<PlaceModel>().Select(p => p.Id));
        build.Declare<Shape>("map_shape", build.Package.All<ShapeModel>().Select(s => s.Id));
        build.Declare<MapSheet>("map_sheet", [MapSheet.Only]);
    }

    public static void Compile(ScenarioBuild build)
    {
        var package = build.Package;
        build.Define(package.All<PlaceModel>().Select(p => new Site
        {
            Name = p.Id, Place = build.Id<Subject>(p.Id), Spot = SpotOf(build, p.At), Country = p.Country?.Id ?? "", IsPublic = p.Public,
        }));
        build.Define(package.All<ShapeModel>().Select(s => new Shape
        {
            Name = s.Id, Kind = s.Kind, Title = build.Text(s.Name), Line = LineOf(build, s),
        }));
        build.Define((MapSheet[])[new MapSheet { Name = MapSheet.Only, IsWorld = package.Manifest.Map == MapWord.World }]);
        foreach (var way in package.All<TravelModel>())
        {
            CheckSpeed(build, way);
        }
    }

    private static Spot? SpotOf(ScenarioBuild build, PositionModel? at)
    {
        if (at is null)
        {
            return null;
        }

        if (Degrees.TryRead(at.Lat, out var north) && Degrees.TryRead(at.Lon, out var east) && new Spot(north, east) is { IsOnGlobe: true } spot)
        {
            return spot;
        }

        build.Diagnostics.Report(MapRules.BadPosition, at.WrittenAt, $"{at.Lat}, {at.Lon}");
        return null;
    }

    private static IReadOnlyList<Spot> LineOf(ScenarioBuild build, ShapeModel shape)
    {
        var line = Degrees.ReadLine(shape.Line);
        var least = shape.Kind <= ShapeKind.Town ? 3 : 2;
        if (line is null || line.Count < least)
        {
            build.Diagnostics.Report(MapRules.BadLine, shape.WrittenAt, shape.Id);
        }

        return line ?? [];
    }

    private static void CheckSpeed(ScenarioBuild build, TravelModel way)
    {
        var package = build.Package;
        if (package.Find<PlaceModel>(way.From.Id)?.At is { } from && package.Find<PlaceModel>(way.To.Id)?.At is { } to
            && Degrees.TryRead(from.Lat, out var north) && Degrees.TryRead(from.Lon, out var east)
            && Degrees.TryRead(to.Lat, out var northToo) && Degrees.TryRead(to.Lon, out var eastToo))
        {
            var metres = Distance.Metres(new Spot(north, east), new Spot(northToo, eastToo));
            if (way.Time.Seconds <= 0 || metres * 36 / 10 / way.Time.Seconds > MostKilometresAnHour)
            {
                build.Diagnostics.Report(MapRules.TooFast, way.WrittenAt, way.Id, (metres / 1000).ToString(CultureInfo.InvariantCulture));
            }
        }
    }
}
