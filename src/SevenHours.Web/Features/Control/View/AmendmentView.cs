using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Interviews;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Web.Features.Control.View;

/// <summary>What an amendment would do to the running case.</summary>
/// <param name="Errors">What is wrong, with the place; empty when it can be sent.</param>
/// <param name="Added">What it adds, by kind and name.</param>
public sealed record AmendmentView(IReadOnlyList<string> Errors, IReadOnlyList<string> Added)
{
    /// <summary>Checks an amendment without sending it.</summary>
    public static AmendmentView Of(Scenario scenario, string yaml, StaffTexts texts)
    {
        if (!scenario.CanBeAmended)
            return new AmendmentView([texts.Words["control.amend.never"]], []);

        var amendment = scenario.Amend(yaml);
        string[] errors = [.. amendment.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => $"{d.At}: {d.Code} {d.Message}")];
        return new AmendmentView(errors, amendment.Scenario is { } amended ? Additions(scenario, amended, texts) : []);
    }

    private static IReadOnlyList<string> Additions(Scenario before, Scenario after, StaffTexts texts)
    {
        // The table of words and the words themselves come with the amendment.
        string Say(TextRef text) => text.IsAuthored ? after.Texts.Find(text.Key, texts.Language.Tag).Text : "";
        return
        [
            .. New<Inject>(before, after).Select(id => texts.Words["control.amend.inject", ("name", Say(after.Table<Inject>()[id].Title))]),
            .. New<Fact>(before, after).Select(id => texts.Words["control.amend.fact", ("name", Say(after.Table<Fact>()[id].Statement))]),
            .. New<Seat>(before, after).Select(id => texts.Words["control.amend.seat", ("name", Say(after.Seats[id].Title))]),
            .. New<Persona>(before, after).Select(id => texts.Words["control.amend.persona", ("name", Say(after.Subjects[after.Table<Persona>()[id].Of].Title))]),
            .. New<ActionDefinition>(before, after).Select(id => texts.Words["control.amend.action", ("name", Say(after.Table<ActionDefinition>()[id].Title))]),
            .. New<Rule>(before, after).Where(id => after.Rules[id].Kind != RuleKind.Inject)
                .Select(id => texts.Words["control.amend.rule", ("name", after.Rules[id].Name)]),
            .. PersonasThatGrew(before, after).Select(person => texts.Words["control.amend.lines", ("name", Say(after.Subjects[person].Title))]),
        ];
    }

    private static IEnumerable<Id<T>> New<T>(Scenario before, Scenario after)
        where T : Definition =>
        after.Table<T>().Ids.Where(id => !before.Table<T>().TryFind(after.Table<T>()[id].Name, out _));

    private static IEnumerable<Id<Subject>> PersonasThatGrew(Scenario before, Scenario after) =>
        from id in before.Table<Persona>().Ids
        let was = before.Table<Persona>()[id]
        where after.Table<Persona>()[id].Layers.Count > was.Layers.Count
        select was.Of;
}
