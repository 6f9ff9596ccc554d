using System.Text;
using SevenHours.Exercises;
using SevenHours.Testing;
using Xunit;

namespace SevenHours.Live.Tests.Web.Access;

/// <summary>The table that people read is the table that decides.</summary>
public sealed class RoleTableTests
{
    [Fact]
    public void The_page_of_roles_prints_the_table_that_decides() => Approved.Matches(Page(), "docs/security/roles.md");

    private static string Page()
    {
        var page = new StringBuilder();
        page.Append("""
            # Who may see and do what

            This page is printed from the one table that decides (`AccessTable`); a test asks every address of the server as every role and compares.
            What a *seat* is told is not decided here: need-to-know lies in the kernel, and nobody in a seat is told more because of who he is.

            `●` may · `○` may also while waiting to be let in, or after having left · blank: may not. Who is not in an exercise is told that there is none.

            ## Roles in an exercise


            """);
        var roles = Enum.GetValues<Role>();
        Table(page, ["may", .. roles.Select(Words)], row => [.. roles.Select(role => !row.Roles.Contains(role) ? "" : row.AlsoOutside ? "○" : "●")], row => row.Roles.Count > 0);
        page.Append("""

            ## Roles on the server, in every exercise alike


            """);
        var server = Enum.GetValues<ServerRoles>().Where(role => role != ServerRoles.None).ToArray();
        Table(page, ["may", .. server.Select(Words), "audited"], row => [.. server.Select(role => row.Server.HasFlag(role) ? "●" : ""), row.IsAudited ? "●" : ""], row => row.Server != 0 || row.IsAudited);
        page.Append("""

            ## Roles in a programme


            """);
        var parts = Enum.GetValues<ProgrammeRole>();
        Table(page, ["may", .. parts.Select(Words), "audited"], row => [.. parts.Select(role => row.Programme.Contains(role) ? "●" : ""), row.IsAudited ? "●" : ""], row => row.Programme.Count > 0);
        page.Append("""

            The operator of the server, who signs in with the one-time link on its terminal, is an administrator.
            *Audited* means that each use is written into the audit log, whoever it was.

            """);
        return page.ToString().ReplaceLineEndings("\n");
    }

    private static void Table(StringBuilder page, IReadOnlyList<string> head, Func<AccessRow, IReadOnlyList<string>> cells, Func<AccessRow, bool> which)
    {
        page.AppendLine($"| {string.Join(" | ", head)} |").AppendLine($"|---|{string.Concat(Enumerable.Repeat(":-:|", head.Count - 1))}");
        foreach (var row in AccessTable.Rows.Where(which))
        {
            page.AppendLine($"| {Words(row.Permission)} | {string.Join(" | ", cells(row))} |");
        }
    }

    private static string Words<T>(T name) => string.Concat(name!.ToString()!.Select((c, i) => char.IsUpper(c) && i > 0 ? $" {char.ToLowerInvariant(c)}" : c.ToString())).ToLowerInvariant();
}
