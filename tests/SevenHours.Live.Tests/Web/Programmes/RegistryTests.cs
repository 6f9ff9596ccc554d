using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SevenHours.Programmes;
using SevenHours.Testing;
using SevenHours.Testing.Server;
using Shouldly;
using Xunit;
using Person = SevenHours.Testing.Server.Person;

namespace SevenHours.Live.Tests.Web.Programmes;

/// <summary>The registry on disk.</summary>
public sealed class RegistryTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_steps_make_exactly_what_the_model_says()
    {
        var folder = Directory.CreateTempSubdirectory("sevenhours-registry-");
        try
        {
            await using var context = new RegistryFile(folder.FullName).Open();
            await using var wanted = new SqliteConnection("Data Source=:memory:");
            await wanted.OpenAsync(Cancel);
            await RunAsync(wanted, context.Database.GenerateCreateScript());
            await using var made = new SqliteConnection(context.Database.GetConnectionString());
            await made.OpenAsync(Cancel);
            Tables(made).ShouldBe(Tables(wanted));

        }
        finally
        {
            SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task A_server_without_programmes_makes_no_file_for_them_and_a_newer_one_is_left_alone()
    {
        var folder = Directory.CreateTempSubdirectory("sevenhours-registry-");
        try
        {
            var file = new RegistryFile(folder.FullName);
            using var book = new ProgrammeBook(file, new ManualTime());
            (await book.ListAsync(null, Cancel)).ShouldBeEmpty();
            (await book.FindAsync("nothing", Cancel)).ShouldBeNull();
            file.Exists.ShouldBeFalse();
            await using (var newer = new SqliteConnection($"Data Source={file.Path}"))
            {
                await newer.OpenAsync(Cancel);
                await RunAsync(newer, "PRAGMA user_version = 999");
            }

            Should.Throw<InvalidOperationException>(() => file.Open()).Message.ShouldContain("999");
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task What_was_answered_outlives_the_death_of_the_server()
    {
        var data = Directory.CreateTempSubdirectory("sevenhours-registry-");
        try
        {
            string page;
            await using (var first = await RunningServer.StartAsync(data.FullName))
            {
                using var director = await Person.DirectorAsync(first);
                using var made = await director.PostAsync("/programmes/new", "/programmes/new", ("template", "two-countries"), ("title", "Before the fall"), ("first", "2027-05-10"), ("zone", "Europe/Rome"));
                page = made.Headers.Location!.ToString();
                // Each answered post is there; the server dies between two of them.
                for (var i = 1; i <= 8; i++)
                {
                    using var answer = await director.PostAsync($"{page}/milestones", $"{page}/milestones", ("title-new", $"Promise {i}"), ("due-new", "2027-01-01"));
                    ((int)answer.StatusCode).ShouldBe(302);
                }

                await first.KillAsync();
            }

            await using var second = await RunningServer.StartAsync(data.FullName);
            using var again = await Person.DirectorAsync(second);
            var html = await again.PageAsync($"{page}/milestones");
            for (var i = 1; i <= 8; i++)
                html.ShouldContain($"Promise {i}");
            (await again.PageAsync(page)).ShouldContain("Before the fall");
        }
        finally
        {
            data.Delete(recursive: true);
        }
    }

    private static async Task RunAsync(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(Cancel);
    }

    private static List<string> Tables(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT m.name || ' ' || t.name || ' ' || t.type || ' ' || t.\"notnull\" || ' ' || t.pk FROM sqlite_master m JOIN pragma_table_info(m.name) t WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite%' ORDER BY 1";
        using var reader = command.ExecuteReader();
        var columns = new List<string>();
        while (reader.Read())
            columns.Add(reader.GetString(0));
        return columns;
    }
}
