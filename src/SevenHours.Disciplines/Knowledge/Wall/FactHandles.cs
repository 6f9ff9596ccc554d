using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Knowledge;

/// <summary>Opaque names of facts, for what speaks of things of many kinds. A fact has the same one in every play of its scenario.</summary>
public static class FactHandles
{
    private static readonly ConditionalWeakTable<Scenario, Dictionary<Handle, Id<Fact>>> Names = [];

    /// <summary>The opaque name of a fact.</summary>
    public static Handle Of(Scenario scenario, Id<Fact> fact)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{scenario.Name}/{nameof(Fact)}/{scenario.Table<Fact>()[fact].Name}"));
        return new Handle(BinaryPrimitives.ReadUInt64BigEndian(hash));
    }

    /// <summary>A fact as something that can stand on a wall.</summary>
    public static WallItem Item(Scenario scenario, Id<Fact> fact) => new(FactOnWall.KindName, Of(scenario, fact));

    /// <summary>The fact with an opaque name, or none. Whether a desk holds it is another question.</summary>
    public static Id<Fact> Find(Scenario scenario, Handle handle) => Names
        .GetValue(scenario, one => one.Table<Fact>().Ids.ToDictionary(fact => Of(one, fact)))
        .TryGetValue(handle, out var fact) ? fact : Id<Fact>.None;
}
