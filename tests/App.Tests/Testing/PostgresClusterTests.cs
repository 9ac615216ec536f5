using Npgsql;

namespace Wengang.App.Tests.Testing;

public class PostgresClusterTests
{
    [Fact]
    public void Where_no_server_is_installed_the_message_says_what_to_install()
    {
        var nowhere = Path.Combine(Path.GetTempPath(), "no-postgresql-here");
        var error = Assert.Throws<InvalidOperationException>(() => PostgresCluster.Start(nowhere));
        Assert.Contains("install the package postgresql", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stopped_cluster_leaves_nothing_behind()
    {
        string directory;
        using (var cluster = PostgresCluster.Start())
        {
            directory = cluster.Directory;
            using var connection = new NpgsqlConnection(cluster.Connection("postgres") + ";Pooling=false");
            connection.Open();
            Assert.True(Directory.Exists(directory));
        }
        Assert.False(Directory.Exists(directory));
    }
}
