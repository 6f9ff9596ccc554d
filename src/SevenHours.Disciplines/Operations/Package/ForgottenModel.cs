using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Operations;

/// <summary>What forgetting something usually costs.</summary>
[Section("forgotten", "What it usually costs when a site lacked something, by need: door, interpreter, medical, guardian, vehicles, room, evidence, devices, accounts, order.")]
public sealed class ForgottenModel : Entity
{
    /// <summary>In words.</summary>
    [Doc("What those there see of it.")]
    public required Text Says { get; init; }

    /// <summary>In words, where somebody was there and was the wrong one.</summary>
    [Doc("What those there see of it when somebody stands there who is not the right one: another language, tied to those inside, one of the entry team. `says` when left out.")]
    public Text? UnfitSays { get; init; }

    /// <summary>What it does to those concerned.</summary>
    [Doc("By how much it moves the levels of the people concerned, in points of 100, by kind of level: `{ trust: -15, distress: 10 }`.")]
    public IReadOnlyDictionary<string, int> Levels { get; init; } = new Dictionary<string, int>();

    /// <summary>The principle it breaches.</summary>
    [Doc("The principle it breaches towards each of them, if it does.")]
    public Reference<PrincipleModel>? Breaches { get; init; }
}
