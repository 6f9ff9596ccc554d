using System.Net.Http.Json;
using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Live.Tests.Web.Control;
using SevenHours.Testing;
using SevenHours.Web.Refusals;
using SevenHours.Web.Strings;
using Shouldly;
using Xunit;
using Words = SevenHours.Web.Strings.Words;

namespace SevenHours.Live.Tests.Web;

/// <summary>Whatever is refused is said in the reader's language, wherever in the product the refusal is made.</summary>
public sealed partial class RefusalWordsTests
{
    private const BindingFlags Statics = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly Refusal[] s_all =
    [
        .. Types().SelectMany(type => type.GetFields(Statics)).Where(field => field.FieldType == typeof(Refusal)).Select(field => (Refusal)field.GetValue(null)!),
        .. Types().SelectMany(type => type.GetMethods(Statics)).Where(IsMaker).Select(Make),
    ];

    public static TheoryData<string> Languages() => [.. Words.Offered.Where(language => language.DerivedFrom is null).Select(language => language.Tag)];

    [Theory, MemberData(nameof(Languages))]
    public void Every_refusal_of_every_assembly_has_its_two_sentences(string language)
    {
        var table = StringTable.Embedded(language);
        s_all.Length.ShouldBeGreaterThan(60);
        foreach (var refusal in s_all)
        {
            table.Forms(RefusalWords.SaysId(refusal.Code)).ShouldNotBeNull($"{language}: {refusal.Code}");
            table.Forms(RefusalWords.InsteadId(refusal.Code)).ShouldNotBeNull($"{language}: {refusal.Code}");
            Words.In(language).Of(refusal).Says.ShouldEndWith(refusal.Detail ?? ".", Case.Sensitive, $"{language}: {refusal.Code}");
        }
    }

    [Fact]
    public void The_english_table_says_what_the_refusal_says_and_one_code_says_one_thing()
    {
        foreach (var refusal in s_all)
            Words.In("en").Of(refusal with { Detail = null }).ShouldBe((refusal.Says, refusal.Instead), refusal.Code);
        s_all.Select(refusal => refusal.Code).ShouldBeUnique();
    }

    [Fact]
    public void No_sentence_is_kept_of_a_refusal_that_is_gone() =>
        StringTable.Embedded("en").Ids.Where(id => id.StartsWith("refusal.", StringComparison.Ordinal))
            .Except(s_all.SelectMany<Refusal, string>(refusal => [RefusalWords.SaysId(refusal.Code), RefusalWords.InsteadId(refusal.Code)]))
            .ShouldBeEmpty();

    [Fact]
    public void No_refusal_is_made_on_the_spot_where_this_test_would_not_find_it() =>
        Directory.EnumerateFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories)
            .Where(path => OnTheSpot().IsMatch(File.ReadAllText(path)))
            .ShouldBeEmpty();

    [Theory, InlineData("ru"), InlineData("ar")]
    public async Task Desk_control_and_programs_are_refused_in_the_readers_language(string language)
    {
        await using var house = await ControlHouse.OpenAsync();
        house.Director.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
        var words = Words.In(language);

        var click = await house.PressAsync("clock/speed/17");
        System.Net.WebUtility.HtmlDecode(await click.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))
            .ShouldContain(words.Of(ExerciseRefusals.NoSuchSpeed).Says);

        var program = await house.Director.PostAsJsonAsync(
            $"/api/v1/exercises/{house.Exercise.Id}/clock", new { jumpTo = -5 }, TestContext.Current.CancellationToken);
        var problem = await program.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        problem.GetProperty("title").GetString().ShouldBe(words.Of(Refusal.ClockMustMoveForward).Says);
        problem.GetProperty("code").GetString().ShouldBe("clock.backwards");
    }

    private static IEnumerable<Type> Types() =>
        new[] { "Kernel", "Disciplines", "Debriefing", "Exercises", "Web" }.SelectMany(name => Assembly.Load($"SevenHours.{name}").GetTypes());

    // A method that makes a refusal out of words only; others choose among those there are.
    private static bool IsMaker(MethodInfo method) =>
        method.ReturnType == typeof(Refusal) && method.GetParameters() is { Length: > 0 } parameters
        && !method.Name.Contains('<', StringComparison.Ordinal) && Array.TrueForAll(parameters, parameter => parameter.ParameterType == typeof(string));

    private static Refusal Make(MethodInfo method) =>
        (Refusal)method.Invoke(null, [.. method.GetParameters().Select(parameter => parameter.Name)])!;

    [GeneratedRegex("""new Refusal\(""")]
    private static partial Regex OnTheSpot();
}
