using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Identification;

/// <summary>Somebody of a mixed group as something that can stand on a case wall and be shared: the sheet as the giver has it.</summary>
public sealed class PersonOnWall : WallKind
{
    /// <summary>The name of the kind.</summary>
    public const string KindName = "person";

    /// <inheritdoc />
    public override string Name => KindName;

    /// <summary>The opaque name of somebody: the same at everybody who knows of the person.</summary>
    public static Handle Of(Scenario scenario, GroupMember who)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        var name = string.Create(CultureInfo.InvariantCulture, $"{scenario.Name}/{KindName}/{scenario.Table<ScreenedGroup>()[who.Group].Name}/{who.Number}");
        return new Handle(BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(name))));
    }

    /// <summary>Everybody a desk has something of, by group and number.</summary>
    public static IEnumerable<GroupMember> All(Desk desk)
    {
        ArgumentNullException.ThrowIfNull(desk);
        return desk.Part<IdentificationDesk>().Books.SelectMany(book => book.Sheets.Where(sheet => !sheet.IsBlank).Select(sheet => new GroupMember(book.Group, sheet.Number)));
    }

    /// <summary>The person with an opaque name, as far as a desk has something of the person; null for nobody.</summary>
    public static GroupMember? Find(Desk desk, Handle item)
    {
        foreach (var who in All(desk))
        {
            if (Of(desk.Scenario, who) == item)
            {
                return who;
            }
        }

        return null;
    }

    /// <inheritdoc />
    public override bool Has(Desk desk, Handle item) => Find(desk, item) is not null;

    /// <inheritdoc />
    public override IEnumerable<Handle> Held(Desk desk)
    {
        ArgumentNullException.ThrowIfNull(desk);
        return All(desk).Select(who => Of(desk.Scenario, who));
    }

    /// <inheritdoc />
    public override void Give(Cascade cascade, Handle item, SeatSet to, Provenance how)
    {
        ArgumentNullException.ThrowIfNull(cascade);
        ArgumentNullException.ThrowIfNull(how);
        var desk = cascade.World.DeskOf(how.From);
        if (Find(desk, item) is { } who && !to.IsEmpty)
        {
            var sheet = desk.Part<IdentificationDesk>().Find(who.Group)!.Of(who.Number);
            cascade.Emit(new PersonGiven(who, how.From, sheet.Shown, sheet.Ticks, sheet.Conclusion, sheet.Referral) { To = to });
        }
    }
}
