using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SevenHours.Web.Identity.Accounts;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Accounts;

public sealed class AccountsSchemaTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_steps_make_exactly_what_the_model_says()
    {
        await using var host = await WebHost.StartAsync();
        using var scope = host.App.Services.CreateScope();
        var context = scope.ServiceProvider.GetRequiredService<AccountsContext>();
        await context.Users.CountAsync(Cancel);
        await using var wanted = new SqliteConnection("Data Source=:memory:");
        await wanted.OpenAsync(Cancel);
        await using (var script = wanted.CreateCommand())
        {
            script.CommandText = context.Database.GenerateCreateScript();
            await script.ExecuteNonQueryAsync(Cancel);
        }

        await using var made = new SqliteConnection(context.Database.GetConnectionString());
        await made.OpenAsync(Cancel);
        Tables(made).ShouldBe(Tables(wanted));
        Tables(made).Count.ShouldBeGreaterThan(10);
    }

    [Fact]
    public async Task A_server_without_accounts_makes_no_file_for_them()
    {
        await using var host = await WebHost.StartAsync();
        using var browser = host.Browser();
        (await browser.GetStringAsync("/", Cancel)).ShouldContain("EXERCISE");
        host.App.Services.GetRequiredService<AccountDirectory>().HasAdministrator.ShouldBeFalse();

        File.Exists(host.App.Services.GetRequiredService<AccountsFile>().Path).ShouldBeFalse();
    }

    [Fact]
    public async Task A_database_of_a_newer_version_is_left_alone()
    {
        await using var host = await WebHost.StartAsync();
        var file = host.App.Services.GetRequiredService<AccountsFile>();
        await using (var newer = new SqliteConnection($"Data Source={file.Path}"))
        {
            await newer.OpenAsync(Cancel);
            await using var command = newer.CreateCommand();
            command.CommandText = "PRAGMA user_version = 999";
            await command.ExecuteNonQueryAsync(Cancel);
        }

        Should.Throw<InvalidOperationException>(() => file.Connection).Message.ShouldContain("999");
    }

    private static List<string> Tables(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY name";
        using var reader = command.ExecuteReader();
        var tables = new List<string>();
        while (reader.Read())
            tables.Add(reader.GetString(0));
        return tables;
    }
}
