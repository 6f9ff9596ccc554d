using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Actions;

/// <summary>Citing facts: a seat cites what it holds.</summary>
internal static class Citing
{
    public static Refusal? RefusalOf(Desk desk, IReadOnlyList<Id<Fact>> cites)
    {
        var facts = desk.Scenario.Table<Fact>();
        return cites.All(f => facts.Has(f) && desk.Part<KnowledgeDesk>().Holds(f)) ? null : ActionRefusals.FactNotHeld;
    }
}
