using SevenHours.Content.Tests.Running;
using SevenHours.Language;
using Shouldly;
using Xunit;

namespace SevenHours.Content.Tests.CommandLine;

public sealed class SchemaTests
{
    [Fact]
    public void Without_a_kind_the_kinds_are_listed() =>
        Tool.Run("schema").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldBe(SchemaWriter.Kinds(Vicenza.Compiler.Shape));

    [Fact]
    public void The_schema_of_a_kind_is_printed() =>
        Tool.Run("schema", "facts").Output.TrimEnd('\n').ShouldBe(SchemaWriter.Write(Vicenza.Compiler.Shape, "facts").TrimEnd('\n'));

    [Fact]
    public void An_unknown_kind_is_refused_with_2()
    {
        var answer = Tool.Run("schema", "fatcs");
        answer.Code.ShouldBe(2);
        answer.Error.ShouldContain("facts");
    }
}
