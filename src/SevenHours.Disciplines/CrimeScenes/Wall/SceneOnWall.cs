using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.CrimeScenes;

/// <summary>
/// A scene on the wall, as one agency worked it: two agencies at one place have two. Who is given it reads plan, things, people and log
/// as they stood; he is not let through the cordon by it.
/// </summary>
public sealed class SceneOnWall : WallKind
{
    /// <summary>The name of the kind.</summary>
    public const string KindName = "scene";

    /// <inheritdoc />
    public override string Name => KindName;

    /// <summary>The opaque name of a scene as an agency has it: the same at everybody who has that.</summary>
    public static Handle Of(Scenario scenario, Id<CrimeScene> scene, Id<Agency> agency)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        var name = $"{scenario.Name}/{KindName}/{scenario.Table<CrimeScene>()[scene].Name}/{scenario.Agencies[agency].Name}";
        return new Handle(BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(name))));
    }

    /// <summary>The scene of that name that a desk's own agency works, or null.</summary>
    public static SceneSheet? Own(Desk desk, Handle item)
    {
        ArgumentNullException.ThrowIfNull(desk);
        var agency = desk.Scenario.Seats[desk.Seat].Agency;
        return desk.Part<CrimeScenesDesk>().Scenes.FirstOrDefault(sheet => Of(desk.Scenario, sheet.Scene, agency) == item);
    }

    /// <inheritdoc />
    public override bool Has(Desk desk, Handle item)
    {
        ArgumentNullException.ThrowIfNull(desk);
        return Own(desk, item) is not null || desk.Part<CrimeScenesDesk>().FindReceived(item) is not null;
    }

    /// <inheritdoc />
    public override bool IsNewTo(Desk desk, Desk giver, Handle item)
    {
        ArgumentNullException.ThrowIfNull(giver);
        return !Has(desk, item)
            || Own(desk, item) is null && Find(giver, item)?.Log.Count > desk.Part<CrimeScenesDesk>().FindReceived(item)!.Sheet.Log.Count;
    }

    /// <inheritdoc />
    public override void Give(Cascade cascade, Handle item, SeatSet to, Provenance how)
    {
        ArgumentNullException.ThrowIfNull(cascade);
        ArgumentNullException.ThrowIfNull(how);
        var desk = cascade.World.DeskOf(how.From);
        if (to.IsEmpty || Find(desk, item) is not { } sheet)
        {
            return;
        }

        var agency = desk.Part<CrimeScenesDesk>().FindReceived(item)?.Agency ?? desk.Scenario.Seats[how.From].Agency;
        cascade.Emit(new SceneGiven(item, sheet.Scene, agency, how, sheet.Record()) { To = to });
    }

    private static SceneSheet? Find(Desk desk, Handle item) => Own(desk, item) ?? desk.Part<CrimeScenesDesk>().FindReceived(item)?.Sheet;
}
