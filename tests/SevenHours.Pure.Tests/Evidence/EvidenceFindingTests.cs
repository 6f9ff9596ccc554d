using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Evidence;

/// <summary>What is wrong with exhibits and offences is said.</summary>
public sealed class EvidenceFindingTests
{
    [Theory]
    [InlineData("SH6201", "outcomes: { e_found: { on: visit, do: [ { exhibit: { spoiled: true } } ] } }", "outcomes: { e_found: { on: visit, do: [ { exhibit: { fact: rumour, spoiled: true } } ] } }")]
    [InlineData("SH6202", "exhibits: { note: { kind: document, label: A note, proves: [rumour] } }",
        "exhibits: { note: { kind: document, label: A note } }\noutcomes: { e_found: { on: visit, do: [ { exhibit: { item: note } } ] } }")]
    [InlineData("SH6203", "exhibits: { letter_en: { kind: translation, label: A letter in English } }", "exhibits: { letter: { kind: document, label: A letter, language: ru } }")]
    [InlineData("SH6204", "exhibits: { note: { label: A note, grade: E5 } }", "exhibits: { note: { label: A note, grade: B2 } }")]
    [InlineData("SH6205", "exhibits: { note: { label: A note, code: secret } }", "exhibits: { note: { label: A note, code: H1 } }")]
    [InlineData("SH6206", "offences: { trafficking: { title: Trafficking, elements: { act: { title: The act } } } }",
        "offences: { trafficking: { title: Trafficking, elements: { act: { title: The act, kinds: [document] } } } }")]
    [InlineData("SH6207", "offences: { forgery: { title: Forgery, elements: { paper: { title: The paper, facts: [forged_paper] } } } }",
        "offences: { forgery: { title: Forgery, elements: { paper: { title: The paper, facts: [forged_paper] } } } }\nfacts: { false: { statement: The passport is false., supports: forged_paper } }")]
    public void What_is_wrong_is_said_and_what_is_right_is_not(string code, string wrong, string right)
    {
        RaidCase.New().With("more", wrong).Findings().ShouldContain(code);
        RaidCase.New().With("more", right).Findings().ShouldNotContain(code);
    }
}
