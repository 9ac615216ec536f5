using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Wengang.App.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Resealing : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "resealing",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    entity = table.Column<string>(type: "TEXT", nullable: false),
                    first_id = table.Column<long>(type: "INTEGER", nullable: false),
                    row_count = table.Column<int>(type: "INTEGER", nullable: false),
                    hashes = table.Column<byte[]>(type: "BLOB", nullable: false),
                    operation_id = table.Column<long>(type: "INTEGER", nullable: false),
                    content_hash = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_resealing", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_resealing_entity_first_id",
                table: "resealing",
                columns: new[] { "entity", "first_id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "resealing");
        }
    }
}
