using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Telephony.Worlds;
using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;
using SevenHours.Language;
using Spot = SevenHours.Disciplines.Telephony.Worlds.Spot;

namespace SevenHours.Disciplines.Telephony;

/// <summary>Where the places of a case lie on the plane of its telephones: by metres under <c>where</c>, or by their degrees where the plane has a zero on the map.</summary>
internal sealed class PlacesOnPlane
{
    private readonly Dictionary<string, Spot> spots;

    public PlacesOnPlane(ScenarioBuild build, TelephonyModel model)
    {
        Anchor = Read(model.Zero) is { } zero ? new PlaneAnchor(zero) : null;
        spots = model.Where.ToDictionary(where => where.Key, where => new Spot(where.Value.X, where.Value.Y), StringComparer.Ordinal);
        if (Anchor is not null)
        {
            foreach (var place in build.Package.All<PlaceModel>())
            {
                if (Read(place.At) is { } at)
                {
                    spots.TryAdd(place.Id, Anchor.ToPlane(at));
                }
            }
        }

        if (model.Zero is not null && Anchor is null)
        {
            build.Diagnostics.Report(MapRules.BadPosition, model.Zero.WrittenAt, $"{model.Zero.Lat}, {model.Zero.Lon}");
        }
    }

    /// <summary>Where the plane lies on the map; null when nobody says.</summary>
    public PlaneAnchor? Anchor { get; }

    /// <summary>All places that lie somewhere, by id.</summary>
    public IReadOnlyDictionary<string, Spot> All => spots;

    /// <summary>Whether a place lies somewhere.</summary>
    public bool Has(string place) => spots.ContainsKey(place);

    /// <summary>Where a place lies; the zero when nobody says.</summary>
    public Spot Of(string place) => spots.GetValueOrDefault(place);

    private static Walls.Spot? Read(PositionModel? at) =>
        at is not null && Degrees.TryRead(at.Lat, out var north) && Degrees.TryRead(at.Lon, out var east) && new Walls.Spot(north, east) is { IsOnGlobe: true } spot ? spot : null;
}
