using SevenHours.Exercises;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Exercises;

public sealed class LookAlikeTests
{
    [Theory]
    [InlineData("Nora Brandt", "nora  brandt", "case and spaces")]
    [InlineData("N. Brandt", "N Brandt", "points")]
    [InlineData("Nora Brandt", "Nora Brаndt", "a Cyrillic а")]
    [InlineData("ANNA", "АNNА", "Cyrillic capitals")]
    [InlineData("Ο. Kanto", "O. Kanto", "a Greek omicron")]
    [InlineData("José Ruiz", "Jose Ruiz", "accents")]
    [InlineData("Łukasz", "Lukasz", "a stroke")]
    [InlineData("Hanna", "Hana", "doubled letters")]
    [InlineData("Bill", "BiII", "capital i for l")]
    [InlineData("Otto", "0tt0", "noughts for o")]
    [InlineData("Фёдор", "Федор", "ё and е")]
    [InlineData("Ｎｏｒａ", "Nora", "letters of full width")]
    [InlineData("أحمد", "احمد", "hamza on alef")]
    public void A_tired_eye_takes_one_for_the_other(string one, string other, string because) =>
        LookAlike.KeyOf(one).ShouldBe(LookAlike.KeyOf(other), because);

    [Theory]
    [InlineData("Nora Brandt", "Nora Brand")]
    [InlineData("Nora", "Nara")]
    [InlineData("Person 1", "Person 11")]
    [InlineData("Person 12", "Person 21")]
    [InlineData("محمد", "محمود")]
    [InlineData("王伟", "王芳")]
    [InlineData("𞤀𞤣𞤤𞤢", "𞤀𞤥𞤤𞤢")]
    public void Names_that_differ_are_told_apart(string one, string other) => LookAlike.KeyOf(one).ShouldNotBe(LookAlike.KeyOf(other));

    [Theory]
    [InlineData("Nora\u202E tdnarB", "Nora tdnarB")]
    [InlineData("No\u200Bra", "Nora")]
    [InlineData(" Nora\u0007\t", "Nora")]
    [InlineData("می\u200Cخواهم", "می\u200Cخواهم")]
    public void What_cannot_be_seen_is_taken_out_of_a_name_but_for_what_scripts_need(string typed, string shown) => LookAlike.Shown(typed).ShouldBe(shown);
}
