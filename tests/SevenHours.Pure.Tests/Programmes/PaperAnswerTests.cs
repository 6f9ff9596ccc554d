using System.Collections.Immutable;
using SevenHours.Programmes;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Programmes;

/// <summary>Letters of a paper sheet are the options of the person's own form.</summary>
public sealed class PaperAnswerTests
{
    private static readonly CourseTest s_test = Test();

    [Fact]
    public void What_is_typed_is_written_again_as_it_was_typed_and_right_letters_are_right_answers()
    {
        foreach (var person in (string[])["ann000000001", "bo0000000002", "cy0000000003"])
        {
            var right = s_test.ItemsOf(person).ToImmutableDictionary(item => item.Id, item => string.Join(' ', item.Right), StringComparer.Ordinal);
            var typed = PaperAnswers.Write(s_test, person, right);
            var read = PaperAnswers.Read(s_test, person, typed.ToLowerInvariant());
            read.Fault.ShouldBeNull(typed);
            s_test.ItemsOf(person).ShouldAllBe(item => item.IsRight(read.Chosen[item.Id]));
            PaperAnswers.Write(s_test, person, read.Chosen).ShouldBe(typed);
        }
    }

    [Fact]
    public void A_dash_is_no_answer_and_blanks_may_be_left_out_where_every_answer_is_one_letter()
    {
        var single = s_test with { FormA = [.. s_test.FormA.Where(item => item.Kind == ItemKind.Single)], FormB = [] };
        var items = single.ItemsOf("ann000000001");
        items.Length.ShouldBeGreaterThan(2);
        var read = PaperAnswers.Read(single, "ann000000001", $"-{new string('A', items.Length - 1)}");
        read.Fault.ShouldBeNull();
        read.Chosen.Count.ShouldBe(items.Length - 1);
        read.Chosen.ShouldNotContainKey(items[0].Id);
        // А and В of a Russian keyboard.
        PaperAnswers.Read(single, "ann000000001", new string('А', items.Length)).Chosen.Count.ShouldBe(items.Length);
    }

    [Fact]
    public void What_cannot_be_read_says_where()
    {
        const string Person = "ann000000001";
        var items = s_test.ItemsOf(Person);
        string[] Groups() => [.. items.Select(_ => "-")];
        PaperAnswers.Read(s_test, Person, "A B").ShouldSatisfyAllConditions(read => read.Fault.ShouldBe(PaperFault.Count), read => read.Expected.ShouldBe(items.Length), read => read.Typed.ShouldBe(2));
        void Shows(ItemKind kind, string group, PaperFault fault)
        {
            var at = items.IndexOf(items.First(item => item.Kind == kind));
            var groups = Groups();
            groups[at] = group;
            var read = PaperAnswers.Read(s_test, Person, string.Join(' ', groups));
            (read.Fault, read.Item).ShouldBe((fault, at + 1));
            read.Chosen.ShouldBeEmpty();
        }

        Shows(ItemKind.Single, "H", PaperFault.Letter);
        Shows(ItemKind.Single, "?", PaperFault.Letter);
        Shows(ItemKind.Single, "AB", PaperFault.One);
        Shows(ItemKind.Several, "AA", PaperFault.Letter);
        Shows(ItemKind.Order, "AB", PaperFault.Order);
    }

    private static CourseTest Test()
    {
        var bank = ItemBank.Shipped;
        TestItem[] items = [.. bank.Where(item => item.Kind == ItemKind.Single).Take(4), .. bank.Where(item => item.Kind == ItemKind.Several).Take(2), .. bank.Where(item => item.Kind == ItemKind.Order && item.Options.Length > 2).Take(1), .. bank.Where(item => item.Kind == ItemKind.TrueFalse).Take(1)];
        return new CourseTest { Id = "test00000001", Title = "After", Phase = TestPhase.After, Pair = "pair00000001", FormA = [.. items] };
    }
}
